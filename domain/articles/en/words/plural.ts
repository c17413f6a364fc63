import { headNoun } from "./head-noun";

const PLURALS =
  /(?:^|\s)(?:people|men|women|children|personnel|staff|news|data|series|media|proceedings|minutes|premises|memoranda|addenda|referenda|symposia|fora|alumni|criteria|phenomena)$/i;
/** Titles whose plural is in their first word. */
const GENERALS =
  /^(?:the )?(?:\p{L}+ )?(?:\p{Ll}+s and )?(?:consuls|secretaries|attorneys|directors)[ -]general\b/iu;
/** "the online meeting Partners of the Lake": an event by its noun and its name. */
const EVENT_NAMED =
  /^(?:the |an? )?(?:\p{Ll}[\p{Ll}-]* ){0,4}(?:meeting|forum|seminar|conference|ceremony|workshop|exhibition|event|campaign|project|programme|program|festival|competition|course) ["“]?\p{Lu}/u;
/** "the International Conference “Partners of the Lake”": the same by the title of the event. */
const EVENT_TITLED =
  /^(?:the |an? )?(?:[\p{L}\d-]+ ){0,9}(?:Meeting|Forum|Seminar|Conference|Workshop|Exhibition|Festival|Competition|Congress|Summit|Symposium) [“"][^”"]+[”"]$/u;
/** "the Clinics on Wheels programme": one thing by its name and its noun. */
const NAMED_THING =
  /^(?:the |an? )?\p{Lu}[^,;]* (?:programme|program|project|app|platform|campaign|portal|fund|initiative|scheme|network|award|prize|exhibition|competition|festival|course|series|website|map|guide|library|index)$/u;

/** "progress reports and discussion": a plural beside a noun that has no article of its own. */
const SEVERAL_FIRST = /^(?:\p{Ll}+ ){0,2}\p{Ll}+[^siu]s and (?:\p{Ll}+ ){0,2}\p{Ll}+$/u;

/** "a series of meetings", as opposed to "two series of meetings". */
const SERIES = /^(?:an? |the )?(?!(?:two|three|several) )(?:\p{Ll}+ )?series of /u;

/** Whether a noun phrase is plural, by its head noun. */
export const isPlural = (noun: string): boolean => {
  if (SERIES.test(noun)) return false;
  if (EVENT_NAMED.test(noun) || EVENT_TITLED.test(noun) || NAMED_THING.test(noun)) return false;
  if (noun.includes("s and ") && SEVERAL_FIRST.test(noun)) return true;
  // "the Conference “Ambassadors of the Lake”": one thing, whatever its theme.
  const head = headNoun(noun.replace(/ [“"][^”"]*[”"]$/u, "").replace(/ \d{4}$/, ""));
  return (
    PLURALS.test(head) || GENERALS.test(noun) || (/[^s]s$/i.test(head) && !/(?:ss|us|is|ness)$/i.test(head))
  );
};

/** "universities", "branches", "consulates general": the plural of the noun of an organization or a place. */
export const pluralOf = (noun: string): string =>
  /memorandum$/i.test(noun)
    ? noun.replace(/um$/, "a")
    : /^consulate[- ]general$/i.test(noun)
      ? noun.replace(/e(?=[- ])/i, "es")
      : /[^aeo]y$/.test(noun)
        ? `${noun.slice(0, -1)}ies`
        : `${noun}${/(?:ch|sh|x)$/.test(noun) ? "es" : "s"}`;
