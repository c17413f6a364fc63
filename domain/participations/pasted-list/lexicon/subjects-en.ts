import { wordSet } from "./words";

/** What somebody teaches, heads or looks after, which is no organization by itself: "Director of Parks", "Professor of Piano". */
export const EN_SUBJECTS = wordSet(
  `engineering construction manufacturing trading investment investments logistics media students staff music piano violin viola cello harp flute oboe clarinet bassoon horn trumpet trombone tuba organ guitar lute percussion voice singing strings woodwind brass keyboard composition conducting opera
   choral jazz drama theatre theater dance ballet choreography costume costumes props lighting sound stage staging scenery wardrobe dramaturgy puppetry circus film cinema animation photography
   painting sculpture drawing ceramics pottery printmaking prints drawings paintings sculptures collections collection exhibitions manuscripts maps coins medals textiles glass furniture jewellery fashion
   art arts archaeology antiquities conservation restoration heritage monuments museums libraries archives books literature poetry linguistics languages philology philosophy theology religion
   ethics classics history geography politics sociology anthropology psychology pedagogy didactics maths mathematics statistics algebra geometry astronomy astrophysics meteorology oceanography geology
   physics chemistry biology botany zoology ecology genetics biochemistry microbiology pharmacology pharmacy toxicology anatomy physiology pathology medicine surgery cardiology oncology neurology
   radiology paediatrics pediatrics obstetrics gynaecology gynecology orthopaedics orthopedics dermatology urology ophthalmology psychiatry anaesthesia anesthesia anaesthetics nephrology haematology
   rheumatology gastroenterology endocrinology dentistry dental midwifery nursing physiotherapy rehabilitation nutrition dietetics veterinary acupuncture cardiac emergency emergencies intensive care
   parks gardens forests forestry woods trees roads streets highways bridges tunnels canals rivers lakes beaches harbours harbors ports docks waterways rail railways airports traffic parking transit
   transport transportation cycling mobility housing homes buildings property estates land planning waste recycling sewage sewers sewerage wastewater drainage water sanitation cleansing cemeteries lighting utilities
   energy electricity gas heating environment climate wildlife animals birds mammals reptiles fish fisheries aquaculture agriculture farming crops livestock horticulture viticulture winemaking cellars vineyards
   soil seeds plants dairy poultry meat food foods catering kitchen kitchens hospitality housekeeping beverage beverages wine tea coffee restaurants bars tourism travel sport sports leisure recreation
   youth children families family women seniors welfare pensions benefits inclusion diversity equality integration migration refugees volunteering volunteers community communities neighbourhoods
   schools colleges education curriculum teaching instruction admissions examinations exams scholarships athletics football rowing swimming gymnastics coaching physical
   trade apprenticeships apprenticeship exports imports visas passports protocol ceremonies parades events festivals programming tickets ticketing subscriptions fundraising sponsorship
   development philanthropy giving membership alumni publications publishing editorial print broadcasting radio television news features
   steel metals timber paper plastics chemicals coatings textiles yarns garments footwear leather toys packaging machinery tools components electronics semiconductors batteries vehicles aircraft vessels ships fleets fleet
   freight cargo shipping warehousing warehouses terminals yards aviation motors engines turbines robotics automation software hardware networks cybersecurity security safety surveying metrology
   mortgages loans lending credit deposits treasury payments cards claims underwriting reinsurance pensions derivatives equities bonds funds acquisitions mergers tax taxes taxation revenue rates
   licensing patents trademarks litigation arbitration contracts prisons probation police policing fire rescue ambulances defence defense civil intelligence elections democracy
   recruitment employment assessment procurement governance performance architecture infrastructure literature agronomy gastronomy diplomacy advocacy accountancy pricing branding advertising
   mining acoustics optics robotics informatics mechanics hydraulics thermodynamics biodiversity connectivity accessibility productivity reliability wellness fitness purchasing humanities
   mandarin chinese english german french japanese korean spanish russian arabic portuguese italian latin greek`,
);

/** Who has a field of work behind "of" or "in" rather than an organization. */
export const EN_OVER_SUBJECTS = wordSet(
  `head director manager professor lecturer reader dean chief curator keeper teacher instructor tutor officer coordinator co-ordinator lead leader secretary vice-president vp svp evp avp chair
   superintendent inspector editor master mistress co-head co-director engineer supervisor administrator commissioner conservator trainer coach specialist expert consultant adviser advisor student scholar`,
);
