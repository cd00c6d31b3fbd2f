"""Terms of local government: several common words that together name one matter.

"Early help" and "corporate parenting" say what a recommendation is about, though each of
their words stands in papers on anything. A term weighs as much as a rare word; those on a
line with "=" between them are one. They are recognised by the roots of their words
(`link.substance`). Terms as wide as a whole service ("public health", "town centre") would
join what is not the same, and are left out.

The words are those of the services and duties that papers speak of, among them the English
list of services kept by the Local Government Association (https://standards.esd.org.uk).
"""

_TERMS = """
early help = early intervention
corporate parenting = corporate parent
pathway plan = pathway planning
care proceedings = court proceedings
pre proceedings = public law outline
child protection plan
child protection conference
private fostering = privately fostered
kinship care = kinship carer = connected carer
special guardianship = special guardian
supervised contact
ehc plan = ehcp = education health and care plan = ehc
school place = pupil place
school transport = home to school transport
home education = electively home educated = educated at home
free school meals
school attendance = persistent absence = persistently absent = persistent absentees
school exclusion = fixed term exclusion = permanent exclusion
alternative provision = pupil referral unit
early years
family hub
children's centre
youth club = youth centre
youth justice = youth offending
youth council = youth parliament
go missing = goes missing = missing child = missing children = missing episode = missing from home
return interview = return home interview
independent reviewing officer = iro
personal adviser = personal advisor
virtual school
personal education plan = pep
child sexual exploitation = cse
child criminal exploitation
asylum seeking children = unaccompanied children = uasc
strategy discussion = strategy meeting
life story
health assessment = health check
designated officer = lado
serious case review = safeguarding practice review
care home = residential home = nursing home
home care = domiciliary care
extra care
day centre = day services
direct payment = personal budget
hospital discharge = delayed discharge = delayed transfer = discharge from hospital
unpaid carer = family carer
learning disability
deprivation of liberty
safeguarding adults
disabled facilities grant = dfg
dementia friendly
shared lives
stop smoking = smoking cessation
sexual health
suicide prevention
air quality = air pollution
health inequality
health visitor = health visiting
school nurse = school nursing
healthy weight = childhood obesity
food bank = food poverty
health impact assessment
temporary accommodation = bed and breakfast accommodation
rough sleeping = rough sleeper
empty home = empty property = long term empty
housing register = waiting list
allocations policy = housing allocations
right to buy
social housing
private rented = private rental = private landlord
selective licensing = additional licensing
hmo = houses in multiple occupation = house in multiple occupation
fire safety
responsive repairs = housing repairs
service charge
estate inspection
neighbourhood plan
infrastructure levy = cil
conservation area
planning enforcement
green belt
tree preservation
biodiversity net gain = net gain
design code
listed building
enforcement notice
viability assessment
pothole
road safety
school street = school streets
low traffic neighbourhood = ltn
speed limit
pedestrian crossing = zebra crossing = puffin crossing
parking permit = residents parking = resident parking
pavement parking
bus shelter = bus stop
bus service
bus fare
cycle lane = cycle route = cycleway
active travel = walking and cycling
rights of way = right of way = bridleway
winter maintenance = gritting
blue badge
traffic regulation order = tro
dropped kerb
street works = road works
drainage gully = gullies
food waste
garden waste = green waste
household waste
recycling centre = household waste site
dog fouling
single use plastic
street cleansing = street cleaning = litter picking
bin collection = refuse collection = kerbside collection
climate emergency = climate change
net zero = carbon neutral = carbon reduction = carbon emissions
solar panel = solar power
heat pump
heat network = district heating
fuel poverty
tree planting = new trees
flood risk = flood defence = flooding
wild flower = wildflower
medium term financial = mtfs = mtfp
council tax support = council tax reduction
treasury management
internal audit
external audit
risk register
statement of accounts
community asset transfer = asset transfer
member development = member training = councillor training
code of conduct
freedom of information
data protection
cyber security
digital inclusion = digital exclusion
gender pay
living wage
modern slavery
social value
sickness absence
agency staff = agency worker = temporary staff
exit interview
equality impact assessment = equality impact
performance indicator
emergency planning = emergency plan
debt recovery
fees and charges
hate crime
knife crime
county lines
evening economy = night time economy
protection order = pspo
violence against women = vawg = safety of women = women's safety
serious violence
organised crime
rural crime
acquisitive crime
business crime = retail crime = shop theft = shoplifting
community tension = community cohesion
public confidence = confidence in policing = confidence in the police = reassurance
antisocial behaviour case review = community trigger
stop and search
drink spiking
drug dealing
high street
market traders = market stalls
leisure centre = sports centre
swimming pool = swimming
play area = playground = play park
sports pitch = playing pitch = playing field
community centre = village hall
voluntary sector = third sector
armed forces
refugee resettlement
polling station = polling place
voter registration = electoral registration
governance review
cumulative impact
scrap metal
late night levy
street trading = street trader
pavement licence
food hygiene
trading standards
illegal tobacco = illicit tobacco
animal welfare
visitor economy = tourism
"""


TERMS = tuple(tuple(line.split(" = ")) for line in _TERMS.strip().splitlines())
"""Each term with the phrases that say it; the first names it."""
