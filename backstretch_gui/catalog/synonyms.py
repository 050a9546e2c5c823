"""What people call things when they look for a stretch, by language.

A group holds expressions that may stand for one another: whoever looks for one finds what has any of them.
Words in `IDLE` say nothing about which stretch is meant: every one of them is for a back that hurts.
"""

from __future__ import annotations

from collections.abc import Mapping

Groups = tuple[tuple[str, ...], ...]

SYNONYMS: Mapping[str, Groups] = {
    "en": (
        ("hamstring", "back of the thigh", "leg raise", "straight leg"),
        ("psoas", "hip flexor", "iliopsoas", "groin"),
        ("glute", "buttock", "bottom", "bum", "gluteus", "piriformis"),
        ("sciatica", "sciatic", "piriformis"),
        ("lower back", "low back", "lumbar", "lumbago", "loin"),
        ("belly", "abdomen", "abdominal", "core", "stomach", "abs", "oblique"),
        ("chest", "pectoral", "thorax"),
        ("spine", "spinal", "vertebra", "back"),
        ("twist", "rotation", "rotational", "rotate", "turn", "twisting"),
        ("supine", "lying", "on the back", "floor"),
        ("prone", "stomach", "face down", "sphinx"),
        ("cobra", "sphinx", "back extension", "mckenzie", "extension"),
        ("camel", "cat and cow"),
        ("all fours", "tabletop", "quadruped", "hands and knees"),
        ("lunge", "half kneeling"),
        ("pigeon", "figure four", "piriformis"),
        ("knees to chest", "knee to chest", "knee hug", "hug"),
        ("balasana", "child's pose", "child pose"),
        ("bhujangasana", "sphinx pose"),
        ("viparita karani", "legs up the wall"),
        ("massage", "foam roll", "trigger point", "release", "tight spot"),
        ("strap", "belt", "towel", "band", "theraband", "scarf"),
        ("ball", "lacrosse", "tennis"),
        ("blanket", "towel", "mat", "cushion", "pillow"),
        ("sitting", "seated", "sit", "chair", "desk", "office"),
        ("standing", "stand", "upright"),
        ("kneeling", "kneel", "tabletop"),
        ("balance", "steady", "stability", "stabilise", "stabilize"),
        ("strengthen", "strength", "train", "work"),
        ("relax", "rest", "calm", "wind down"),
        ("side", "oblique", "flank"),
        ("leg", "thigh"),
    ),
    "de": (
        ("hamstring", "Beinrückseite", "Oberschenkelrückseite", "Beinbeuger", "Kniekehle"),
        ("Hüftbeuger", "Psoas", "Iliopsoas", "Leiste"),
        ("Gesäß", "Po", "Hintern", "Gluteus", "Piriformis"),
        ("Ischias", "Ischialgie", "Piriformis"),
        ("unterer Rücken", "unteren Rücken", "Kreuz", "Lendenwirbel", "LWS", "Lumbago", "Hexenschuss"),
        ("Bauch", "Bauchmuskeln", "Core", "Unterbauch"),
        ("Brust", "Brustkorb", "Brustmuskel"),
        ("Wirbelsäule", "Wirbel", "Rückgrat", "Rücken"),
        ("Drehung", "drehen", "dreht", "Rotation", "Twist", "Drehsitz", "Rumpfdrehung"),
        ("liegen", "liegend", "Rückenlage", "Boden", "back"),
        ("Bauchlage", "Sphinx"),
        ("Kobra", "Sphinx", "Überstreckung", "McKenzie"),
        ("Vierfüßler", "allen vieren", "Hände und Knie", "tabletop"),
        ("Ausfallschritt", "Lunge", "Halbkniestand"),
        ("Taube", "Liegende Vier", "Piriformis"),
        ("Kindhaltung", "Stellung des Kindes", "Kindeshaltung", "Kind", "Balasana"),
        ("Bhujangasana", "Sphinx"),
        ("Viparita Karani", "Beine hoch", "Beine an der Wand"),
        ("Päckchen", "Knie umarmen", "Knie zur Brust"),
        ("Massage", "Faszien", "Triggerpunkt", "Verspannung", "Igelball", "Selbstmassage"),
        ("Gurt", "Gürtel", "Handtuch", "Band", "Theraband", "Schal"),
        ("Decke", "Handtuch", "Kissen", "Matte"),
        ("sitzen", "sitzend", "Sitz", "Stuhl", "Schreibtisch", "Büro", "sitting"),
        ("stehen", "stehend", "aufrecht", "standing"),
        ("knien", "kniend", "Kniestand", "kneeling", "tabletop"),
        ("Gleichgewicht", "Balance", "Stabilität", "stabil", "ruhig"),
        ("kräftigen", "kräftigt", "stärken", "Kraft", "trainieren", "trainiert"),
        ("entspannen", "entspannt", "Entspannung", "ruhen", "lockern", "löst"),
        ("Flanke", "Taille", "Seite", "Seiten"),
        ("Bein", "Beine", "Oberschenkel"),
    ),
    "nl": (
        ("hamstring", "achterkant van de bovenbenen", "achterbeen", "knieholte"),
        ("heupbuiger", "psoas", "iliopsoas", "lies"),
        ("billen", "bil", "bilspieren", "achterwerk", "gluteus", "piriformis"),
        ("ischias", "beenzenuw", "piriformis"),
        ("onderrug", "lage rug", "lende", "lumbago", "spit"),
        ("buik", "buikspieren", "core"),
        ("borst", "borstspier"),
        ("wervelkolom", "wervel", "ruggengraat", "rug"),
        ("draai", "draaien", "draait", "rotatie", "twist", "romprotatie"),
        ("liggen", "liggend", "liggende", "rugligging", "vloer", "back"),
        ("buikligging", "sfinx"),
        ("cobra", "sfinx", "mckenzie", "overstrekken"),
        ("handen en knieën", "kruiphouding", "viervoet", "tabletop"),
        ("uitvalspas", "lunge"),
        ("duif", "liggende vier", "piriformis"),
        ("kindhouding", "kind", "houding van het kind", "balasana"),
        ("bhujangasana", "sfinx"),
        ("viparita karani", "benen omhoog", "benen tegen de muur"),
        ("knie omarmen", "knieën naar borst", "knie naar borst"),
        ("massage", "foamroller", "triggerpoint", "knoop", "zelfmassage"),
        ("riem", "band", "handdoek", "theraband", "sjaal"),
        ("deken", "handdoek", "kussen", "mat"),
        ("zitten", "zittend", "zit", "stoel", "bureau", "kantoor", "sitting"),
        ("staan", "staand", "staande", "rechtop", "standing"),
        ("knielen", "knielend", "geknield", "kneeling", "tabletop"),
        ("evenwicht", "balans", "stabiliteit", "stil"),
        ("versterken", "versterkt", "kracht", "trainen", "traint"),
        ("ontspannen", "ontspant", "ontspanning", "rusten", "losmaken"),
        ("zij", "flank", "middel", "zijkant"),
        ("been", "benen", "bovenbeen", "bovenbenen"),
    ),
}

_IDLE_ENGLISH = """
a an and at bad exercise exercises for from in is it my of on or our s stretch stretches stretching that the
to with ache aches aching hurt hurts pain painful pains sore soreness stiff stiffness tight tightness your
"""

_IDLE_GERMAN = """
am an auf bei das dehnen dehnt dehnung dehnungen dehnübung den der die ein eine einen für fürs gegen im in
ist mein meine meinen meiner mit übung übungen und vom von weh zu zum zur rückenschmerz rückenschmerzen
schmerz schmerzen schmerzt schmerzhaft steif steife steifen steifer steifes tut tun
verspannt verspannte verspannten verspannter
"""

_IDLE_DUTCH = """
aan bij de doet doen een en het in is met mijn naar of oefening oefeningen om op pijn pijnlijk pijnlijke rek
rekken rekoefening rekoefeningen rugpijn stijf stijve tegen te van voor zeer
"""

IDLE: Mapping[str, frozenset[str]] = {
    "en": frozenset(_IDLE_ENGLISH.split()),
    "de": frozenset(_IDLE_GERMAN.split()),
    "nl": frozenset(_IDLE_DUTCH.split()),
}
