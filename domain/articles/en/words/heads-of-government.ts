import { isCountry } from "./countries";

const HEADS =
  /^(?:(?:deputy|vice|executive|acting|former) )*(?:mayor|governor|county head|district head|head)$/i;
const HEADS_OF_STATE = /^(?:(?:deputy|vice|acting|former) )*(?:president|prime minister)$/i;
/** States that the word "Republic" does not distinguish from others. */
const REPUBLIC = /^(?:the )?Republic of (?!(?:China|Congo|Ireland|Korea|the)\b)(\p{Lu}[\p{L} -]*)$/u;

/** Offices of a state, which are those of the country: "Secretary of State for Education". */
const OF_STATE =
  /^(?:\p{L}+[ -]){0,3}(?:minister|secretary of state|ambassador|high commissioner|attorney general)(?: (?:of|for) .+)?$/iu;
const OF_COUNTRY = /^(?:the )?(?:(?:Royal|Federal|National|Union|Central) )?Government of (.+)$/;

/** "People's", "Municipal", "Local": what is left of a government whose name has no place. */
const NO_PLACE =
  /^(?:(?:People's|Municipal|Provincial|Regional|Prefectural|Territorial|Cantonal|Communal|City|Town|County|District|Local|State|Central|Federal|National|Royal|Autonomous|Self)(?: |$))+$/u;

/** "Shijiazhuang" of "Shijiazhuang Municipal People's Government" after a head's title. */
export const isGovernment = (title: string, name: string): string | undefined => {
  const place =
    /^(?:the )?(.+?)(?: (?:Municipal|Provincial|Regional|Prefectural|Territorial|Cantonal|Communal|Local))? (?:People's )?Government$/.exec(
      name,
    ) ??
    /^(?:the )?(?:People's|Provincial|Municipal|City|County|District|Regional|State|Local) Government of (\p{Lu}.*)$/u.exec(
      name,
    ) ??
    // "Head of Reedham" would not say of what.
    (/head$/i.test(title)
      ? null
      : /^(?:the )?(?:City|Municipality|Town|Commune|Borough|Village) of (\p{Lu}.*)$/u.exec(name));
  // "Minister of Trade of Lakeland", not "of the Government of Lakeland".
  const country = OF_STATE.test(title) ? OF_COUNTRY.exec(name)?.[1] : undefined;
  if (country && isCountry(country)) return country;
  // "president of Reedland", not "of the Republic of Reedland".
  if (HEADS_OF_STATE.test(title)) return REPUBLIC.exec(name)?.[1];
  return HEADS.test(title) && place?.[1] && !NO_PLACE.test(place[1]) ? place[1] : undefined;
};

/** Whether somebody heads a government that only the place it belongs to has a name: "Vice Governor" at "People's Government". */
export const headsPlaceAbove = (title: string, name: string): boolean =>
  HEADS.test(title) && NO_PLACE.test(name.replace(/^the | Government$/giu, ""));
