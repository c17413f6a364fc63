import { didAs, organizersOf } from "./acts";
import { type Case, type Found, foundAt } from "./finding";
import type { KnownOrganization } from "./known";
import { sentenceAt } from "./reading";

// In English the agent follows the verb, as far as the next verb; in Chinese it precedes it.
const BEHIND =
  /^[^.;]*?(?=[.;]|, and |,? (?:and )?\b(?:co-organi|organi|supported|sponsored|with the support|held|hosted|aimed)|$)/u;
const BEFORE = /[^，。；]*$/u;
/** How far from the verb its agent may be, in characters. */
const BESIDE = 4;

/** The organizations named in a piece of text, each in its longest form. */
const organizationsNamed = (piece: string, { known }: Case): KnownOrganization["org"][] => {
  const forms = known.organizations.flatMap(({ forms, org }) => forms.map((form) => ({ form, org })));
  return forms
    .filter(({ form }) => piece.includes(form))
    .sort((a, b) => b.form.length - a.form.length)
    .filter(({ form }, i, all) => !all.slice(0, i).some((other) => other.form.includes(form)))
    .map(({ org }) => org);
};

/** Organizations said to have hosted, organized or supported something for which the record has another tier, or does not name them. */
export const wrongOrganizers = (given: Case): Found[] => {
  const { text, lang, lexicon, record, sentences, mentions } = given;
  const organizers = organizersOf(record);
  if (organizers.length === 0) return [];
  return lexicon.organizations.flatMap(({ relation, words }) =>
    [...text.matchAll(words)].flatMap((match): Found[] => {
      const said = foundAt(match);
      const sentence = sentenceAt(sentences, said.start);
      if (!sentence) return [];
      const piece =
        lang === "zh"
          ? BEFORE.exec(text.slice(sentence.start, said.start))
          : BEHIND.exec(text.slice(said.end, sentence.end));
      const named = organizationsNamed(piece?.[0] ?? "", given);
      // A person can have done it too: another role of the organization in their post does not contradict that.
      const isPerson = mentions.some((one) => {
        const gap = lang === "zh" ? said.start - one.end : one.start - said.end;
        return (
          gap >= 0 && gap < BESIDE && organizers.some((each) => one.keys.includes(each.participant ?? ""))
        );
      });
      const isGroup = organizers.some((one) => one.participant && didAs(one, relation, lang));
      if (named.length === 0 || isPerson || isGroup) return [];
      const tiers = organizers.filter(({ organization }) =>
        named.some(({ name }) => organization?.name?.en === name?.en && organization?.name?.zh === name?.zh),
      );
      // Anybody may support something without being an organizer.
      if (tiers.length === 0 && relation === "support") return [];
      return tiers.some((one) => one.organization && didAs(one, relation, lang)) ? [] : [said];
    }),
  );
};
