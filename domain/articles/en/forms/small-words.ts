import { COMMON } from "./common-words";

/** Further words that are no names in front of a small letter, in their basic forms; words that are surnames or towns too are left out. */
const SMALL: ReadonlySet<string> = new Set(
  (
    "ability about abroad abundant academicians accelerated accelerator accepted accompanied account achieve acoustic across act " +
    "actions active add additional adjustments administrations adopt adult advance advancement advantageous advocates after " +
    "afternoon against agency agents aggregate ago agree agreement aids aimed aircraft airline airport all along already also " +
    "although always among analytical and anniversary announced another anthem any apart apartment application apply appointment " +
    "apprentices approach appropriate approved arbitration area arises around arranged as asked asking aspirations assistant " +
    "assisting assistive associations assumed at attache attended attending attract attractive audit authoritative authorities " +
    "authorization automation auxiliary available avenues aware baby back background bacteria barracks base basis batch battery " +
    "bear because become before began beginning behalf being below beneficial benefit between beyond billion binding biological " +
    "biomedicine biopharmaceutical block blood blossom body boost both boundary branches bring broad broadband broaden broader " +
    "brotherly brought budding build built businessmen but buyer by came canteen capital carefully carry cases cataloguing " +
    "catalysing causes celebration cell cement centers centres ceramic certification certified chain chaired challenge chance " +
    "channel characteristics charge chip choice chronic city clear clients clinic close cloud clusters coaches coast collaborate " +
    "colleagues collection collector colleges combine come commemorate commerce commitment committed commodities compact company " +
    "compassion competencies competitive competitiveness complementary completed completes components computerized concerned " +
    "conclude configuration congratulated congratulations conjunction connect connection consensus consider consisted consolidated " +
    "constructive consulates consumer contact content contest continent continue continuously contribute conveyed conviction " +
    "cooperate cooperative coordinated copyright core corner corporations corps councillors counsellor counterparts country course " +
    "court covered covers create critical currency customer cylinders dam database dealings dealt decade decline deep deepen " +
    "deeper degree deliver depth described deserving desire destination detail detection develop device devoted diagnostic " +
    "different difficult difficulties digitization dignity diploma diplomacy diplomat direction disabled disciplines discover " +
    "discuss disseminate diversified divisions docking doctor document doing donated donates done double draw dreams drone dropped " +
    "during duty each eager earlier earthquake ease ecosystem editor educators effective efficacy eight electrical elevate " +
    "embroidery emerged emerging emission employee employer empowerment emulate encourage endeavours ended engineer enhance " +
    "enhancement enjoyable enriched enrollment ensure enter entourages entrepreneur entrusted envisions envoys epidemiological " +
    "equip equipped era especially establish even event every everyone everything exam excellence exciting execute exhibitor " +
    "existing exoskeleton expand expectations expected experimental expertise explore expo exposure expressed extend extension " +
    "eyes fabrics face facilitate facilitator fair falls familiarise far farmer fast features fellowships fertilizer festival few " +
    "fifth find fines firefighters fireworks firm first fitted five floor flowers follow footfall footprint for forces forged form " +
    "former formulation fort forum forward fostering found foundation four fragment frame free freedom from fronts full fully " +
    "function functional funded gained gathered gave generating generosity generous genetic genome geriatric germplasm get give " +
    "given glad globalise globe goal going got governmental grasp great greetings grid ground grow grown guarantee hand handling " +
    "hardware head headquarters held help here highest highlight highway himself hold holder home hometown honorary honoured hoped " +
    "horizons horticulture hospitality hospitalization host hot household how huge humanity hydrogen idea ideal identification " +
    "identify ideology if imaging immense impact implement important impressed improve in inception included includes including " +
    "incoming increase industrialists industrialization influence infrastructural initial initiative inspect inspectors " +
    "institution intangible intend intention inter interact interest interlinking intermediaries internationalisation " +
    "internationalization interpreted interpreter into introduce invest investigation investor invitation invite invocation " +
    "invoice iron issued items itself joined joins journal journalist journey joyous jurisdictions just keep kinds know known lab " +
    "lack lamp landfill larger largest laser last latest lawyer layout lead leader leadership learn leather lecturer led leprosy " +
    "let letter level librarians librarianship linguistic link list literary loan localisation localities localization location " +
    "looked machine made maintain make makers manager manufacture manuscript many marking marks master match maturity measured " +
    "measuring mediation meet member merged message met metal metro microfluidic middle million mind minutes mobilize model " +
    "modernizing month more most move much multidisciplinary multinational multiple multiply museum nation nationwide nature near " +
    "nebulizer necessary need negotiate neonatal network newspaper ninth noise noted now number objectives occasions offer " +
    "officers officiate oldest on once one ongoing only open operation operational operators opportune order ore organised " +
    "organize original out outbound output outstanding over overseas own oxygen paid pandemic paper parade paramedics part " +
    "particularly parties pass past patent paths pattern pave pay peak pediatric percent perhaps permanent permit persons " +
    "pesticide phase pioneer place plan planned planning platform play playground pleasant pleased point politicians population " +
    "portable positive possibility pottery practice pragmatic praised precious preliminary prepare presence present pressure " +
    "previous printing priority privacy processing product profit program programme promised promote promotional proposed proposes " +
    "protein protocol proved provide publications publisher pump pupil put quantify queries radio raise range ranked ranking ranks " +
    "rapidly reach ready realize reasons recedes receive reciprocal recite reduce reflect region registered regulatory related " +
    "relevance remarkable renowned reorganised reorganized representation represented representing represents researcher " +
    "residential resolution resource respective respects respiratory responders responsibility restaurants resulted retail rising " +
    "river roadmap robot role room said salient same satisfaction satisfied saw saying scale scientist sculpture second sector see " +
    "seeking seize seller semester semiconductor send sense sensor sent separately series serve server set settle settlements " +
    "seven several share showed sidelines sign significant similar since sing single situation six smartphone socialism society " +
    "software solutions some soon speaker special specialty specific spirit spoke sponsored sport spur start startup station steer " +
    "step still stimulate stock stop stores strength strengthen stressed stressing striving stroke strongly structural struggle " +
    "submit substantial substantive success successfully such summit supplier surgery syllabus synergise system take taken talent " +
    "targets tariff telecom telephone television ten tender terminal test testament than thanked thanks the theme then there " +
    "therefore these things think third this those though thoughtful three through throughout tidal ties time today together " +
    "tomorrow took tool towards trademark traders traditions trainees trainers translator transplantation trauma trigger trillion " +
    "tuition tunnel two types under understand union units until use used valuable valve vast vegetable ventures very view " +
    "vigorously village villagers virus visitor vital vitality volume vote walkers warm wash way weaknesses weaving well went " +
    "wetland what whatever when where while whole wholesale wide widens wife willing willingness window with within without " +
    "witnessed wonderful worker wound writers year yellow yesterday your yuan zones"
  ).split(" "),
);

/** Endings of inflected forms, with the ending of the basic form. */
const ENDINGS: readonly (readonly [ending: string, basic: string])[] = [
  ["ies", "y"],
  ["es", ""],
  ["s", ""],
  ["ied", "y"],
  ["ed", ""],
  ["ed", "e"],
  ["ing", ""],
  ["ing", "e"],
  ["ly", ""],
];
const MIN_BASIC = 3;

const isKnown = (word: string): boolean => COMMON.has(word) || SMALL.has(word);

/** Whether a word in small letters is a common word, in any form, so that its capital at the beginning of a line means nothing. */
export const isSmallWord = (word: string): boolean =>
  isKnown(word) ||
  ENDINGS.some(
    ([ending, basic]) =>
      word.endsWith(ending) &&
      word.length - ending.length >= MIN_BASIC &&
      isKnown(word.slice(0, -ending.length) + basic),
  );
