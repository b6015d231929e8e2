"""Believable product titles, a few of them as awkward as real ones are."""

from __future__ import annotations

import random

_DEPARTMENTS: dict[str, tuple[str, ...]] = {
    "Kitchen": (
        "Garlic Press",
        "Cutting Board",
        "Measuring Cup Set",
        "Silicone Spatula",
        "Pour-Over Kettle",
        "Spice Rack",
    ),
    "Garden": ("Pruning Shears", "Drip Irrigation Kit", "Planter Pot", "Kneeling Pad", "Hose Nozzle", "Seed Tray"),
    "Sports": ("Resistance Bands", "Jump Rope", "Yoga Block", "Foam Roller", "Water Bottle", "Ankle Weights"),
    "Office": ("Desk Organizer", "Gel Pens", "Sticky Notes", "Monitor Stand", "Cable Clips", "Document Tray"),
    "Toys": ("Wooden Train Set", "Puzzle", "Building Blocks", "Kite", "Card Game", "Plush Bear"),
    "Pets": ("Dog Leash", "Cat Scratcher", "Slow Feeder Bowl", "Chew Toy", "Grooming Brush", "Aquarium Net"),
    "Tools": ("Screwdriver Set", "Tape Measure", "Headlamp", "Magnetic Tray", "Utility Knife", "Level"),
    "Baby": ("Bib", "Swaddle Blanket", "Teether", "Bath Thermometer", "Stroller Hook", "Bottle Brush"),
    "Beauty": ("Hand Cream", "Bamboo Hair Brush", "Makeup Sponge", "Nail File Set", "Lip Balm", "Facial Roller"),
    "Grocery": ("Green Tea", "Trail Mix", "Sea Salt", "Dried Mango", "Oat Bars", "Espresso Beans"),
    "Electronics": (
        "USB-C Cable",
        "Phone Stand",
        "Bluetooth Speaker",
        "Screen Protector",
        "Travel Adapter",
        "Webcam Cover",
    ),
}
_BRANDS = (
    "Northpine",
    "Kestrel & Co.",
    "LumaNest",
    "Ottersby",
    "Hearthline",
    "Blue Quarry",
    "Fernhill",
    "Tamarack",
    "Vireo",
)
_WORDS = ("Premium", "Heavy Duty", "Foldable", "Non-Slip", "Stainless Steel", "BPA-Free", "Extra Large", "Lightweight")
_USES = ("for Home and Travel", "for Kids and Adults", "Great Gift Idea", "Easy to Clean", "Indoor & Outdoor Use")
_COLOURS = ("Black", "Sage Green", "Terracotta", "Navy", "White", "Charcoal", "Rose")
_ODD = {
    3: 'Northpine 12" Cast Iron Skillet, 30 cm, Pre-Seasoned, "Chef\'s Choice"',
    7: "Crème Brûlée Ramekins – Set of 6, Porcelain, 4 fl oz – Façon Café",
    13: "抹茶 Ceremonial Matcha 緑茶 Green Tea Powder, Uji Kyoto, 100 g 京都宇治産",
    19: "=SUM of All Fears Party Card Game, 2–8 Players",
    29: "Щётка для обуви – Shoe Brush, Horsehair, Деревянная ручка",
    31: "Kaffeemühle Größe L – Kegelmahlwerk, Edelstahl, für Espresso & Filterkaffee",
    43: "قهوة عربية Arabic Coffee with Cardamom, 250 g",
    47: "Fernhill 3' x 5' Rug \"Ocean\" ~ 100% Cotton ^ Reversible _ Machine Washable \\ Soft",
    59: "한국 전통 젓가락 Korean Chopsticks and Spoon Set, Stainless Steel, 5 Pairs",
    61: "Ottersby Baby Bib 🍼 Waterproof, Easy Wipe, 0–36 Months (3-Pack)",
    73: "+ Plus Size Resistance Bands, 5 Levels",
    79: "@Home Desk Organizer, Bamboo, 6 Compartments",
    89: "सूती तौलिया Cotton Hand Towel, Handwoven, 2-Pack",
}
_LONG = frozenset({5, 17, 109, 211, 307})


def make_title(number: int, dice: random.Random) -> tuple[str, str]:
    """Title and department of product ``number``."""
    department = dice.choice(tuple(_DEPARTMENTS))
    thing, brand, word = dice.choice(_DEPARTMENTS[department]), dice.choice(_BRANDS), dice.choice(_WORDS)
    title = f"{brand} {word} {thing}, {dice.choice(_COLOURS)}, {dice.randint(1, 12)}-Pack, {dice.choice(_USES)}"
    if number in _LONG:
        title += "".join(f", {extra} {thing} {dice.choice(_USES)}" for extra in _WORDS)
    return _ODD.get(number, title), department
