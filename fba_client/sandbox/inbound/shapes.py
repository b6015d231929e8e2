"""What requests of Fulfillment Inbound 2024-03-20 may hold (source: its model's definitions)."""

from __future__ import annotations

from fba_client.sandbox.checks import Check, Choice, Day, Fields, Many, Moment, Number, Text, Whole

ID = Text(38, 38, r"[a-zA-Z0-9-]*")
OWNER = Choice(("AMAZON", "SELLER", "NONE"))
MSKU = Text(1, 255)
MARKETPLACE = Text(1, 20)

_ADDRESS_FIELDS: dict[str, Check] = {
    "addressLine1!": Text(1, 180),
    "addressLine2": Text(1, 60),
    "city!": Text(1, 30),
    "companyName": Text(1, 50),
    "countryCode!": Text(2, 2, "[A-Z]{2}"),
    "districtOrCounty": Text(1, 50),
    "email": Text(1, 1024),
    "name!": Text(1, 50),
    "phoneNumber!": Text(1, 20),
    "postalCode!": Text(1, 32),
    "stateOrProvinceCode": Text(1, 64),
}
ADDRESS = Fields(_ADDRESS_FIELDS)
CONTACT = Fields({"email": Text(1, 1024), "name!": Text(1, 50), "phoneNumber!": Text(1, 20)})
CURRENCY = Fields({"amount!": Number(), "code!": Text(3, 3)})
ITEM = Fields(
    {
        "expiration": Day(),
        "labelOwner!": OWNER,
        "manufacturingLotCode": Text(1, 256),
        "msku!": MSKU,
        "prepOwner!": OWNER,
        "quantity!": Whole(1, 500_000),
    }
)
_SIDE = Number(above=0, high=100_000)
DIMENSIONS = Fields({"height!": _SIDE, "length!": _SIDE, "width!": _SIDE, "unitOfMeasurement!": Choice(("IN", "CM"))})
WEIGHT = Fields({"unit!": Choice(("LB", "KG")), "value!": Number(above=0, high=100_000)})

CREATE_PLAN = Fields(
    {
        "destinationMarketplaces!": Many(MARKETPLACE, 1, 1),
        "items!": Many(ITEM, 1, 2000),
        "name": Text(1, 40),
        "sourceAddress!": ADDRESS,
    }
)
PLAN_NAME = Fields({"name!": Text(1, 40)})
SHIPMENT_NAME = Fields({"name!": Text(1, 100)})
SOURCE_ADDRESS = Fields({"address!": ADDRESS})

BOX = Fields(
    {
        "contentInformationSource!": Choice(("BOX_CONTENT_PROVIDED", "MANUAL_PROCESS", "BARCODE_2D")),
        "dimensions!": DIMENSIONS,
        "items": Many(ITEM),
        "quantity!": Whole(1, 10_000),
        "weight!": WEIGHT,
    }
)
PACKING_INFORMATION = Fields(
    {"packageGroupings!": Many(Fields({"boxes!": Many(BOX, 1, 5000), "packingGroupId": ID, "shipmentId": ID}), 1)}
)
PLACEMENT = Fields({"customPlacement": Many(Fields({"items!": Many(ITEM, 1, 2000), "warehouseId!": Text(1, 1024)}))})

PALLET = Fields(
    {
        "dimensions": DIMENSIONS,
        "quantity!": Whole(1, 10_000),
        "stackability": Choice(("STACKABLE", "NON_STACKABLE")),
        "weight": WEIGHT,
    }
)
TRANSPORTATION = Fields(
    {
        "placementOptionId!": ID,
        "shipmentTransportationConfigurations!": Many(
            Fields(
                {
                    "contactInformation": CONTACT,
                    "freightInformation": Fields({"declaredValue": CURRENCY, "freightClass": Text(1, 1024)}),
                    "pallets": Many(PALLET),
                    "readyToShipWindow!": Fields({"start!": Moment()}),
                    "shipmentId!": ID,
                }
            ),
            1,
        ),
    }
)
SELECTIONS = Fields(
    {
        "transportationSelections!": Many(
            Fields({"contactInformation": CONTACT, "shipmentId!": ID, "transportationOptionId!": ID}), 1
        )
    }
)
TRACKING = Fields(
    {
        "trackingDetails!": Fields(
            {
                "ltlTrackingDetail": Fields(
                    {
                        "billOfLadingNumber": Text(1, 1024),
                        "freightBillNumber!": Many(Text(1, 64, r"[a-zA-Z0-9-._ ]*"), 1, 1),
                    }
                ),
                "spdTrackingDetail": Fields(
                    {"spdTrackingItems!": Many(Fields({"boxId!": Text(1, 1024), "trackingId!": Text(1, 64)}))}
                ),
            }
        )
    }
)

PREP_CATEGORIES = (
    "ADULT", "BABY", "FC_PROVIDED", "FRAGILE", "GRANULAR", "HANGER", "LIQUID", "PERFORATED", "SET", "SHARP", "SMALL",
    "TEXTILE", "UNKNOWN", "NONE",
)  # fmt: skip
PREP_TYPES = (
    "ITEM_BLACK_SHRINKWRAP", "ITEM_BLANKSTK", "ITEM_BOXING", "ITEM_BUBBLEWRAP", "ITEM_CAP_SEALING", "ITEM_DEBUNDLE",
    "ITEM_HANG_GARMENT", "ITEM_LABELING", "ITEM_NO_PREP", "ITEM_POLYBAGGING", "ITEM_RMOVHANG", "ITEM_SETCREAT",
    "ITEM_SETSTK", "ITEM_SIOC", "ITEM_SUFFOSTK", "ITEM_TAPING",
)  # fmt: skip
PREP_DETAILS = Fields(
    {
        "marketplaceId!": MARKETPLACE,
        "mskuPrepDetails!": Many(
            Fields({"msku!": MSKU, "prepCategory!": Choice(PREP_CATEGORIES), "prepTypes!": Many(Choice(PREP_TYPES))}),
            1,
            100,
        ),
    }
)
