/** Words that begin titles, topics, points and sights, and no names when a small letter follows. */
export const COMMON: ReadonlySet<string> = new Set(
  // Acts and occasions.
  (
    "academic address addresses advocacy announcement appreciation arrival award awards banquet bilateral boat breakfast breakout brief " +
    "briefing briefings brainstorming buffet bus business calligraphy campus ceremony closing cocktail commemoration concert concluding " +
    "consultation consultations cooking courtesy coffee cultural cutting debate demonstration departure dialogue dialogues dinner discussion " +
    "discussions donation drafting evening exchange exchanges exhibition factory farewell felicitation field film final flag follow-up formal " +
    "fruitful gala general gift gifts goodbye group guard guest guided handing handover icebreaker inaugural inauguration informal inspection " +
    "interactive interview introduction introductions introductory joint keynote launch lecture lectures lunch luncheon meal meeting meetings " +
    "memorandum moderated morning music musical networking observation official open opening oral outdoor panel parallel performance photo plaque " +
    "plenary poster practical presentation presentations press preview prize question questions rally reception refreshments registration " +
    "rehearsal report reports ribbon ride roadshow round roundtable round-table seminar seminars session sessions short signing site speech " +
    "speeches sports strategic study summary summing symposium talk talks tasting tea teaching technical toast token tour tours training tree " +
    "unveiling video visit walk welcome welcoming working workshop workshops wrap wrap-up wreath " +
    // What is discussed.
    "access activities adoption advice agricultural agriculture air animal apprenticeship apprenticeships aquaculture archive archives artificial " +
    "assistance aviation bank banking basic best better biodiversity blue border building buildings budget cancer capacity carbon care career " +
    "careers cargo changes charity child children circular civil clean clean-up climate clinical closer coastal cold common communication community " +
    "companies competition computer connectivity conservation construction consular continued continuing cooperation coordination corporate costs " +
    "creation credit crop crops cross-border cruise culture curriculum current customs cybersecurity dairy data debt delivery dental design " +
    "development digital disaster disease distance domestic drainage drinking drought dual e-commerce early ecological ecology economic education " +
    "educational efficient electric electricity electronic elderly emergency employment energy engineering enterprise enterprises entrepreneurship " +
    "environmental equal equipment exhibitions expansion experience experiences expert experts export exports faculty family farm farmers farming " +
    "ferry finance financial financing fire fish fisheries fishery fishing flight flights flood food foreign forest forestry freight " +
    "fresh friendly friendship fruit fuel funding further future gas gender girls global good goods government grain grants green greater groundwater " +
    "growth health healthcare heritage high higher historical history hospital hospitals hotel hotels housing human import imports improved " +
    "improvement industrial industry inflation information infrastructure innovation insurance international internship internships investment " +
    "investments irrigation issues job jobs judicial knowledge laboratory labour labor land language languages large law legal library livestock local " +
    "logistics long-term low-carbon management manufacturing marine maritime market marketing markets mass maternal means measures media medical " +
    "medicine mental micro mineral mining mobile modern mutual national natural neighbouring new nuclear nurse nurses nursing ocean offshore oil " +
    "online organic parking passenger patient patients payment payments people personnel pharmaceutical pilgrim places plans plant plastic police " +
    "policies policy port ports possible potential poultry poverty power preservation prevention prices primary private problems production " +
    "professional programmes programs progress project projects promotion protection public quality rail railway rainwater rare raw recent " +
    "recruitment recycling regional regular rehabilitation remote renewable repair repairs research responsible results rice risk road roads rural " +
    "safe safety sanitation satellite scholarship scholarships school schools science scientific sea secondary security service services sewage " +
    "shared ship shipping skilled skills small smart social soil solar solid specialist staff standards state steel storage stronger student " +
    "students supply support surveying sustainable tariffs tax teacher teachers technological technologies technology telemedicine textile textiles " +
    "timber tourism tourist town trade trademarks traditional traffic transport transportation travel tropical twinning unemployment universities " +
    "university urban vaccination vaccine vaccines vehicle vessel veterinary visa visas vocational volunteer voluntary waste wastewater water ways " +
    "wildlife wind women wood work workers young youth " +
    // What is seen and who takes part.
    "ancient assembly berths boiler breakwater cable classroom classrooms cleanroom coal container containers control conference conveyor cranes " +
    "delegates delegation delegations departments dining display displays dormitories dormitory exhibits exporters fermentation " +
    "greenhouse greenhouses importers intensive kitchen laboratories lecturers loading machinery machines main maternity meteorological " +
    "modernised modernized newly officials operating operations outpatient packaging packing participants pavilions pier planting pilot pollution " +
    "products professors pumping quay reading reservoir representatives rooftop samples seed senior showroom simulator souvenir souvenirs " +
    "surgical stands testing treatment turbine turbines various ventilators ward wards warehouse warehouses weather wheelchairs workplace workplaces " +
    "books desks computers cash certificates certificate cheque cheques ambulance ambulances beds blankets clothing furniture masks mattresses " +
    "mobility laptops stationery toys uniforms " +
    // Subjects that are studied.
    "architecture biology biomedical biotechnology botany chemistry dance dentistry design drama ecology economics economy electronics film genetics " +
    "history incubator journalism linguistics mathematics medicinal microbiology nursing optics painting pathology pharmacy philosophy physics psychology sociology statistics theatre thinking zoology " +
    // What offices call parts of a programme and subjects in titles.
    "achievement achievements adults advanced advantages agenda aims book call calls essential intelligence leaders robotics supplies understanding annual answer answers apparel arrangement arrangements aspects assessment " +
    "autumn awareness benefits big blueprint brand brands brochure brochures campaign challenges chief collaboration collaborative commencement " +
    "commercial comments commitments compliance comprehensive concept concerns conditions consortium contents context contract contracts contribution " +
    "contributions courses creative cross-cultural cutting-edge deans deepening demand departmental details diagnosis diplomatic direct directions " +
    "diverse documentary documents donations donors doctoral dual-degree efficiency efforts eminent endowment enhanced enhancing " +
    "entry entrepreneurs environment establishment evaluation events examination executive exploration exploring facilities facility feasibility feedback felicitations figures " +
    "findings focus formalities framework funds garment garments geology globalization graduate graduates graduation guests guidance guidelines " +
    "heads hearing high-level high-quality hosting humanitarian immunization implementation importance inclusive individual initiatives innovations innovative inputs " +
    "installation institutional instructions instruments integrated integration intelligent intent intellectual interaction interactions internet inventory investors joint-venture " +
    "key launching lessons liaison life literacy literature livelihood materials matters mechanism mechanisms members meteorology methods milestones mission mobilization " +
    "modernization monitoring negotiation negotiations networks next notes nutrition obstacles opportunities opportunity organisation organization " +
    "other outcomes outcome outlook outreach overall overview papers participation partner partners partnership partnerships pathways perspectives photos photography physical " +
    "pledge pledges policymakers postgraduate preparation preparations preparatory priorities procedures procurement productivity prospects proposal proposals prosperity " +
    "purpose purposes question-and-answer recommendations reform reforms regulations relations relationship relationships remarks reopening representative requirements " +
    "resources response responses responsibilities restoration resumption review reviews roles sales scenarios scheme schemes sciences scope sectoral sectors self-reliance sensitization sharing showcase " +
    "side sightseeing skill speakers stage stakeholders startups statement statements status stories strategies strategy strengthening strengths structure subjects subsidies " +
    "suggestions supervision survey surveys survival systems tasks team teams themes timeline tips tools topics transfer transformation transparency trends trip trips tribute twin undergraduate " +
    "undertaking upcoming updates utilization utilisation valedictory value values venue viewing views virtual vision visiting visitors visits website wellness win-win workflow"
  ).split(" "),
);
