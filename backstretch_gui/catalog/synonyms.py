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
    "es": (
        ("isquiotibiales", "isquios", "parte de atrás de los muslos", "corva", "femoral", "hamstring"),
        ("flexor", "psoas", "iliopsoas", "ingle"),
        ("glúteo", "nalga", "trasero", "culo", "piriforme"),
        ("ciática", "ciático", "piramidal", "piriforme"),
        ("zona lumbar", "lumbar", "lumbago", "riñones", "parte baja de la espalda"),
        ("vientre", "abdomen", "abdominal", "barriga", "core"),
        ("pecho", "pectoral", "tórax"),
        ("columna", "vértebra", "espalda"),
        ("giro", "girar", "gira", "torsión", "rotación", "twist"),
        ("boca arriba", "tumbado", "tumbada", "acostado", "acostada", "suelo", "back"),
        ("boca abajo", "esfinge"),
        ("cobra", "mckenzie", "esfinge"),
        ("cuatro patas", "cuadrupedia", "gateo", "tabletop"),
        ("zancada", "lunge"),
        ("paloma", "figura del cuatro", "piriforme"),
        ("balasana", "postura del niño"),
        ("bhujangasana", "esfinge"),
        ("viparita karani", "piernas arriba", "piernas en la pared"),
        ("abrazar las rodillas", "rodillas al pecho", "rodilla al pecho"),
        ("masaje", "automasaje", "contractura", "nudo", "rodillo"),
        ("cinta", "correa", "cinturón", "toalla", "banda", "theraband"),
        ("manta", "toalla", "cojín", "almohada", "esterilla"),
        ("sentado", "sentada", "silla", "escritorio", "oficina", "sitting"),
        ("de pie", "parado", "parada", "standing"),
        ("de rodillas", "arrodillado", "arrodillada", "kneeling", "tabletop"),
        ("equilibrio", "estabilidad", "estabilizar", "quieta"),
        ("fortalecer", "fortalece", "fuerza", "entrenar", "entrena"),
        ("relajar", "relajación", "descanso", "descansar", "alivia"),
        ("costado", "oblicuo", "cintura"),
        ("pierna", "muslo"),
    ),
    "it": (
        ("retro delle cosce", "ischiocrurali", "femorali", "bicipite femorale", "hamstring"),
        ("flessori", "flessore", "psoas", "ileopsoas", "inguine"),
        ("glutei", "gluteo", "natiche", "sedere", "piriforme"),
        ("sciatica", "sciatico", "piriforme"),
        ("zona lombare", "lombare", "lombari", "lombalgia", "lombaggine", "bassa schiena"),
        ("pancia", "addome", "addominali", "ventre", "core"),
        ("petto", "torace", "pettorale"),
        ("colonna", "vertebre", "schiena"),
        ("torsione", "rotazione", "ruotare", "ruota", "girare", "twist"),
        ("sdraiato", "sdraiata", "sdraiati", "supino", "supina", "pavimento", "back"),
        ("a pancia in giù", "prono", "prona", "sfinge"),
        ("cobra", "mckenzie", "sfinge"),
        ("quattro zampe", "quadrupedia", "carponi", "tabletop"),
        ("affondo", "lunge"),
        ("piccione", "figura a quattro", "piriforme"),
        ("balasana", "posizione del bambino"),
        ("bhujangasana", "sfinge"),
        ("viparita karani", "gambe in alto", "gambe al muro"),
        ("abbracciare le ginocchia", "ginocchia al petto", "ginocchio al petto"),
        ("massaggio", "automassaggio", "contrattura", "nodo", "rullo"),
        ("cinghia", "cintura", "asciugamano", "elastico", "fascia"),
        ("pallina", "palla", "tennis"),
        ("coperta", "asciugamano", "cuscino", "tappetino"),
        ("seduto", "seduta", "seduti", "sedia", "scrivania", "ufficio", "sitting"),
        ("in piedi", "standing"),
        ("in ginocchio", "inginocchiato", "inginocchiata", "kneeling", "tabletop"),
        ("equilibrio", "stabilità", "stabilizzare", "ferma"),
        ("rinforzare", "rinforza", "forza", "allenare", "allena"),
        ("rilassare", "rilassamento", "riposo", "riposare", "allevia"),
        ("fianco", "obliqui", "vita"),
        ("gamba", "coscia"),
    ),
    "fr": (
        ("ischio", "ischios", "ischio-jambiers", "arrière des cuisses", "hamstring"),
        ("fléchisseurs de hanche", "psoas", "iliopsoas", "aine"),
        ("fesse", "fesses", "fessier", "fessiers", "piriforme"),
        ("sciatique", "pyramidal", "piriforme"),
        ("bas du dos", "lombaire", "lombaires", "lombalgie", "lumbago", "reins"),
        ("ventre", "abdominaux", "abdos", "gainage"),
        ("poitrine", "pectoraux", "thorax"),
        ("colonne", "vertèbre", "vertèbres", "dos"),
        ("torsion", "rotation", "tourner", "twist"),
        ("couché", "couchée", "allongé", "allongée", "sur le dos", "back"),
        ("sur le ventre", "sphinx"),
        ("cobra", "mckenzie", "sphinx"),
        ("quatre pattes", "quadrupédie", "tabletop"),
        ("fente", "lunge"),
        ("pigeon", "posture du quatre", "piriforme"),
        ("balasana", "posture de l’enfant"),
        ("bhujangasana", "sphinx"),
        ("viparita karani", "jambes en l’air", "jambes au mur"),
        ("genoux à la poitrine", "genou à la poitrine"),
        ("bird dog", "chien d’arrêt"),
        ("dead bug", "insecte mort", "scarabée"),
        ("massage", "automassage", "nœud", "contracture", "points durs"),
        ("sangle", "ceinture", "serviette", "élastique", "écharpe"),
        ("couverture", "serviette", "coussin", "oreiller", "tapis"),
        ("assis", "assise", "chaise", "bureau", "sitting"),
        ("debout", "standing"),
        ("à genoux", "agenouillé", "agenouillée", "kneeling", "tabletop"),
        ("équilibre", "stabilité", "stabiliser", "immobile"),
        ("renforcer", "renforce", "force", "muscler", "entraîne"),
        ("détendre", "détend", "détente", "repos", "repose", "relâcher"),
        ("flanc", "taille", "obliques"),
        ("jambe", "cuisse"),
    ),
    "pt_BR": (
        ("posterior", "posteriores", "posteriores da coxa", "isquiotibiais", "hamstring"),
        ("flexores do quadril", "psoas", "iliopsoas", "virilha"),
        ("glúteo", "glúteos", "bumbum", "nádega", "piriforme"),
        ("ciático", "ciática", "piriforme"),
        ("lombar", "lombalgia", "parte baixa das costas"),
        ("barriga", "abdômen", "abdominal", "core"),
        ("peito", "peitoral", "tórax"),
        ("coluna", "vértebra", "costas"),
        ("torção", "rotação", "girar", "gira", "twist"),
        ("deitado", "deitada", "deitar", "chão", "back"),
        ("de bruços", "barriga para baixo", "esfinge"),
        ("cobra", "mckenzie", "esfinge"),
        ("quatro apoios", "de quatro", "tabletop"),
        ("avanço", "afundo", "lunge"),
        ("pombo", "posição do quatro", "piriforme"),
        ("balasana", "postura da criança"),
        ("bhujangasana", "esfinge"),
        ("viparita karani", "pernas para cima", "pernas na parede"),
        ("joelhos no peito", "abraçar o joelho", "joelho no peito"),
        ("bird dog", "perdigueiro"),
        ("dead bug", "besouro", "inseto morto"),
        ("massagem", "automassagem", "contratura", "nó", "pontos tensos"),
        ("faixa", "cinto", "toalha", "elástico"),
        ("manta", "cobertor", "toalha", "almofada", "travesseiro"),
        ("sentado", "sentada", "cadeira", "mesa", "escritório", "sitting"),
        ("em pé", "de pé", "standing"),
        ("de joelhos", "ajoelhado", "ajoelhada", "kneeling", "tabletop"),
        ("equilíbrio", "estabilidade", "firmar", "quieta"),
        ("fortalecer", "fortalece", "força", "treinar", "treina"),
        ("relaxar", "relaxa", "descansar", "descansa", "soltar"),
        ("cintura", "lateral", "oblíquos", "lados"),
        ("perna", "coxa"),
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

_IDLE_SPANISH = """
a al con de del dolor dolores duele ejercicio ejercicios el en estiramiento estiramientos estirar la las los
me mi mis para por que rígida rígidas rígido rígidos tensa tensas tenso tensos un una y
"""

_IDLE_ITALIAN = """
a ai al alla allungamento allungare con contratta contratte contratti contratto da dei del della di dolore
dolori e esercizi esercizio fa gli i il la le lo mal male mi mia mio per rigida rigide rigidi rigido un una
"""

_IDLE_FRENCH = """
à ai au aux avec contre d de des douleur douleurs du en est et étirement étirements étirer exercice exercices
j l la le les ma mal me mes mon pour raide raides s tendu tendue tendus tendues un une
"""

_IDLE_PORTUGUESE = """
a alongamento alongamentos alongar ao as com da das de do doem dói dor dores e em estou exercício exercícios
me meu meus minha minhas na no o os para por rígida rígidas rígido rígidos tenso tensos tensa tensas um uma
"""

IDLE: Mapping[str, frozenset[str]] = {
    "en": frozenset(_IDLE_ENGLISH.split()),
    "de": frozenset(_IDLE_GERMAN.split()),
    "nl": frozenset(_IDLE_DUTCH.split()),
    "es": frozenset(_IDLE_SPANISH.split()),
    "it": frozenset(_IDLE_ITALIAN.split()),
    "fr": frozenset(_IDLE_FRENCH.split()),
    "pt_BR": frozenset(_IDLE_PORTUGUESE.split()),
}
