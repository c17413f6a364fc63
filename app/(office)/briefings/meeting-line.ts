import type { Meeting, Side } from "@/domain/briefings/briefing";
import { formatWhen } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import type { Post } from "@/domain/events/shape";
import type { DraftOrg } from "@/domain/events/values";
import type { Line } from "./briefing-line";
import {
  COMMAS,
  type Composer,
  capital,
  dayOf,
  joined,
  lowered,
  personText,
  postsOf,
  STOPS,
} from "./composer";

const belowTop = ({ parent, ...own }: DraftOrg): DraftOrg | undefined => {
  if (!parent) return undefined;
  const above = belowTop(parent);
  return above ? { ...own, parent: above } : own;
};
/** A position of ours without our organization's name, which the line already contains. */
const asOurs = (post: Post): Post =>
  post.title && post.organization ? { ...post, organization: belowTop(post.organization) } : post;

/** The heads of a side with their positions, and the total number. */
const sideLabel = (composer: Composer, { named, total }: Side, shorten = (post: Post) => post): string => {
  const { t, lang } = composer;
  const words = named.map((each) => {
    const posts = postsOf(composer, each.posts.map(shorten));
    const who = personText(composer, each);
    if (!posts) return who;
    return lang === "zh" ? `${who}（${posts}）` : `${who} (${posts})`;
  });
  const names = joined(words, COMMAS[lang]);
  if (!names || total === named.length) return names;
  return t("briefing.andOthers", { names, total: total ?? 0, counted: total === null ? "no" : "yes" });
};

/** An earlier meeting, with the number used in source references. */
export const meetingLine = (composer: Composer, meeting: Meeting): Line => {
  const { t, lang, numbers } = composer;
  const ours = sideLabel(composer, meeting.ours, asOurs);
  const [theirs, others] = [sideLabel(composer, meeting.theirs), sideLabel(composer, meeting.others)];
  const people = joined(
    [
      ours && t("briefing.us", { names: ours }),
      theirs && t("briefing.them", { names: theirs }),
      others && t("briefing.othersThere", { names: others }),
    ],
    STOPS[lang],
  );
  const title = inLanguage(meeting.title, lang) || t("events.noTitle");
  const place = inLanguage(meeting.place ?? undefined, lang);
  const where = place && (lang === "zh" ? `（${place}）` : `, ${place}`);
  const kind = lowered(composer, t(`values.kind.${meeting.kind}`));
  const when = formatWhen(meeting.when, lang) || capital(dayOf(composer, meeting.source));
  return {
    id: meeting.id,
    number: `[${numbers.get(meeting.id)}]`,
    // Without a date the type is the link text.
    lead: when || capital(kind),
    href: `/events/${meeting.id}`,
    segments: [
      { text: `${when && `${kind}${lang === "zh" ? "：" : ": "}`}${title}${where}`, refs: [] },
      ...(people ? [{ text: people, refs: [] }] : []),
    ],
    below: [],
  };
};
