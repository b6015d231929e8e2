; Inno Setup recipe around the frozen folder. Build: iscc installer\windows.iss
[Setup]
AppName=FBA Client
AppVersion=0.1.0
DefaultDirName={autopf}\FBA Client
DefaultGroupName=FBA Client
OutputDir=..\build
OutputBaseFilename=fba-client-setup
PrivilegesRequired=lowest
LicenseFile=..\LICENSE

[Files]
Source: "..\build\frozen\fba-client\*"; DestDir: "{app}"; Flags: recursesubdirs

[Icons]
Name: "{group}\FBA Client"; Filename: "{app}\fba-client.exe"
