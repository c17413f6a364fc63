import { headNoun } from "./grammar";

/** Works rather than places: "operations at the port", "the construction". */
const WORKS =
  /^(?:\p{Ll}+s at |the (?:ongoing |current |recent )?(?:(?:development |repair |renovation |construction |restoration )?works?|construction|production|process|exhibits?|exhibition)\b)/u;

/** Nouns of places, and of those who are called on. */
const PLACES = new Set(
  (
    "project site plant factory base park workshop farm school museum hospital station mine mill market port terminal centre center laboratory " +
    "lab campus hall zone district facility exhibition village town city yard garden reserve estate gallery complex headquarters harbour harbor " +
    "dam quarry warehouse store shop house home church temple monastery mosque chapel cemetery memorial " +
    "monument castle palace fort street square residence building tower room ward wing department office clinic kitchen canteen bakery brewery " +
    "winery vineyard orchard plantation field greenhouse nursery kindergarten university college institute academy library archive theatre " +
    "theater cinema stadium gym pool airport pier quay wharf dock shipyard depot refinery smelter foundry substation reactor lake " +
    "river island valley mountain forest beach camp settlement neighbourhood neighborhood community family household company firm enterprise " +
    "cooperative co-operative bank business stand booth pavilion stall hotel restaurant café cafe studio cave area place quarter court prison barracks " +
    "industry attraction sight landmark ruin terrace barn stable apiary hatchery wetland pond fishpond waterfall premise installation plot ranch shrine " +
    "bazaar classroom dormitory incubator newsroom pasture path playground reservoir showroom startup start-up trail tunnel workplace"
  ).split(" "),
);
/** Whether a noun, in the singular or plural, is that of a place or of those who are called on. */
export const isPlaceNoun = (noun: string): boolean => {
  const word = noun.toLowerCase();
  const forms = [word, word.replace(/s$/, ""), word.replace(/ies$/, "y"), word.replace(/es$/, "")];
  return forms.some((form) => PLACES.has(form));
};

/** "a welding robot", "40 looms": things that are counted. */
const COUNTED =
  /^(?:(?:more than|over|about|some|nearly|almost|around) )?(?:an?|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some) (?!of )(.+)$/u;

/** Documents and works of art, also by name: "the 1850 Instrument of Union". */
const EXHIBIT =
  /^(?:instrument|declaration|charter|treaty|treaties|constitution|amendment|copperplate|engraving|manuscript|scroll|map|letter|portrait|drawing|sculpture|loom|cloth|carpet|costume|coin|relic|artefact|artifact)s?$/i;

/** Things rather than places, by the noun of the first of them. */
const areThings = (sights: string): boolean => {
  const [first = ""] = sights.split(/[,;]| and /, 1);
  const counted = COUNTED.exec(first)?.[1];
  const noun = headNoun(first);
  return WORKS.test(sights) || EXHIBIT.test(noun) || (counted !== undefined && !isPlaceNoun(noun));
};

/** Sights that are not places: what is listed with them is seen too. */
const SEEN =
  /(?:^|, | and )(?:the )?(?:\p{Ll}+ ){0,2}(?:gifts|paintings|photos|photographs|documents|models|artworks|products|machines|robots|books|tools|instruments)\b/u;

/** "some of the donated equipment": goods, which are viewed, but not "the equipment factory". */
const GOODS =
  /(?:^|, | and )(?:(?:some|several|many|most|all|part|samples?) of )?(?:the |its |their )?(?:\p{Ll}+ ){0,3}(?:equipment|machinery|documents|machines|products)(?=$|[,;]| (?:and|donated|for|from|given|made|of|provided|that|used|which)\b)/u;

/** "the development of roads": an activity, which cannot be visited. */
const PROCESS =
  /^(?:the )?(?:\p{Ll}+ )?(?:development|expansion|functioning|implementation|operation|operations|preparation|preparations|progress|quality|restructuring|working) (?:at|for|in|of|on|under)\b/u;

/** "the reconstruction of the road": work that goes on at a site, where it is inspected. */
const SITE_WORK =
  /^(?:the )?(?:\p{Ll}+ )?(?:construction|dredging|installation|maintenance|paving|reconstruction|rehabilitation|renovation|repair|repairs|restoration|upgradation|upgrade|upgrading|widening|work|works)(?: and \p{Ll}+)? (?:at|for|in|of|on|under)\b/u;

/** "the road construction": such work with its object in front, but not "the construction site". */
const WORK_ON =
  /^(?:the )?(?:(?!(?:and|at|for|in|of|or|the|under)\b)[\p{L}-]+ ){1,2}(?:construction|dredging|paving|reconstruction|rehabilitation|renovation|repairs|restoration|upgradation|widening)$/u;

/** Nouns in -ing that are places, things or occasions rather than work. */
const NO_WORK =
  "building|wing|crossing|landing|dwelling|clearing|opening|housing|spring|ring|string|king|thing|evening|morning|railing|painting|drawing|engraving|ceiling|meeting|gathering|setting|parking|outbuilding|beginning|closing|offering|rigging";
/** "the packing of fruit", "harvesting and drying of tea": work that is seen where it is done. */
const WORK_IN_ING = new RegExp(
  `^(?:the )?(?:(?!(?:${NO_WORK})\\b)\\p{Ll}{2,}ing(?:, | and ))*(?!(?:${NO_WORK})\\b)\\p{Ll}{2,}ing of\\b`,
  "u",
);

/** "some of the services offered": what an organization does for people. */
const SERVICES =
  /(?:^|, | and )(?:(?:some|several|many|a number|the quality|the range) of )?(?:the |its |their )?(?:\p{Ll}+ )?(?:services|activities|techniques|technologies|treatments|procedures|methods|demonstrations?|resources|classes|lessons|process(?:es)?)(?: |$)/u;

/** "women's contribution to fishing", "how farms use water": what people do, which is seen rather than visited. */
const DEEDS =
  /(?:^|, | and )(?:(?:the |its |their |\p{L}+(?:['’]s|s['’]) )(?:\p{Ll}+ )?(?:contribution|efforts|achievements|experience|involvement|participation|role|use)s? (?:of|in|to|with|for|towards?)\b|how \p{L})/u;

/** "the quays from aboard the Petrel": what is seen from elsewhere. */
const FROM_ELSEWHERE =
  / from (?:aboard|on board|above|afar|a distance|the (?:air|deck|water)|an? (?:boat|ship|vessel|helicopter|balcony|platform)) ?/u;

/** The verb for an activity or a view; undefined if it can be visited. */
export const reviewed = (sights: string, inspection: boolean): string | undefined => {
  if (SITE_WORK.test(sights) || WORK_ON.test(sights)) return inspection ? "inspected" : "saw";
  if (WORK_IN_ING.test(sights)) return inspection ? "inspected" : "watched";
  if (PROCESS.test(sights)) return inspection ? "reviewed" : "saw";
  if (FROM_ELSEWHERE.test(sights)) return "viewed";
  return DEEDS.test(sights) ? "saw" : undefined;
};

/** "penguins", "agro-forestry": no article and no name before a noun that is none of a place. */
const BARE =
  /^(?!(?:the|an?|its|their|his|her|all|some|several|many|both|other|various|places) )\p{Ll}[\p{Ll}-]*(?: |$)/u;
const isBareThing = (first: string): boolean => {
  const [phrase = ""] = first.split(
    / (?:such as|in|at|on|near|from|for|with|along|around|across|by|between) /,
    1,
  );
  return BARE.test(phrase) && !/\p{Lu}|\d/u.test(phrase) && !isPlaceNoun(headNoun(phrase));
};

/** Whether sights are seen rather than visited. */
export const areSeen = (sights: string): boolean =>
  areThings(sights) ||
  isBareThing(sights.split(/[,;]| and /, 1)[0] ?? "") ||
  SEEN.test(sights) ||
  GOODS.test(sights) ||
  SERVICES.test(sights);

/** "the parliamentary proceedings": what goes on for a while, which one watches; not "the demonstration plots". */
const GOES_ON =
  /^(?:the |an? |some )?(?:\p{Ll}+ )?(?:(?:dance|drum|music|song|drill) )?(?:proceedings|performances?|demonstrations?|rehearsals?|dances?|dance shows?)(?=$|[,;]| (?:of|by|in|at|on|from|for|with|and|to|about|during|as|given|that|which)\b)/u;
/** "the most valuable exhibits", "some of the equipment": things that are shown. */
const SHOWN =
  /^(?:(?:some|several|many|most|part) of )?(?:the |its |their )?(?:\p{Ll}+ ){0,3}(?:exhibits|collections?|equipment|machinery|paintings|photographs|models|artworks)(?: of .*|$)/u;

/** "watched the packing of fruit", "viewed the exhibits": the verb for what visitors who went somewhere saw there. */
export const seenVerb = (sights: string): string => {
  if (WORK_IN_ING.test(sights) || GOES_ON.test(sights)) return "watched";
  return SHOWN.test(sights) ? "viewed" : "saw";
};

const isSeen = (text: string): boolean => reviewed(text, false) !== undefined || SERVICES.test(text);

/**
 * Places and activities that can only be seen, in the order of a list that has first one and then the other: how many of its first sights are of
 * one kind. Undefined where all are of one kind, or the kinds alternate.
 */
export const placesApart = (
  sights: readonly string[],
): { readonly first: number; readonly seenFirst: boolean } | undefined => {
  const seen = sights.map(isSeen);
  const first = seen.findIndex((one) => one !== seen[0]);
  const apart = first > 0 && seen.slice(first).every((one) => one !== seen[0]);
  const places = sights.filter((_, at) => !seen[at]);
  return apart &&
    places.every((text) => isPlaceNoun(headNoun(text.split(", ", 1)[0] ?? "")) || /\p{Lu}/u.test(text))
    ? { first, seenFirst: seen[0] === true }
    : undefined;
};
