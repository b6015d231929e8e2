"""Data transfer objects, a module an area of the API; heavy to import (pydantic), so never imported at start-up."""
