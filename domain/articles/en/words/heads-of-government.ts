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

/** "Shijiazhuang" of "Shijiazhuang Municipal People's Government" after a head's title. */
export const isGovernment = (title: string, name: string): string | undefined => {
  const place =
    /^(?:the )?(.+?)(?: (?:Municipal|Provincial|Regional|Prefectural|Territorial|Cantonal|Communal))? (?:People's )?Government$/.exec(
      name,
    ) ??
    /^(?:the )?(?:People's|Provincial|Municipal|City|County|District|Regional|State|Local) Government of (\p{Lu}.*)$/u.exec(
      name,
    ) ??
    /^(?:the )?(?:City|Municipality|Town|Commune|Borough|Village) of (\p{Lu}.*)$/u.exec(name);
  // "Minister of Trade of Lakeland", not "of the Government of Lakeland".
  const country = OF_STATE.test(title) ? OF_COUNTRY.exec(name)?.[1] : undefined;
  if (country && isCountry(country)) return country;
  // "president of Reedland", not "of the Republic of Reedland".
  if (HEADS_OF_STATE.test(title)) return REPUBLIC.exec(name)?.[1];
  return HEADS.test(title) && place?.[1] ? place[1] : undefined;
};
