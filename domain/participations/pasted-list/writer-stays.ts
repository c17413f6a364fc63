import { costly } from "./costly";
import type { Line } from "./text";

// "I shall not be coming myself.", "Unfortunately I can't make it."
const STAYS = costly(
  /(?<=^|[.!?;]\s)(?:(?:unfortunately|sadly|regrettably|alas|however|sorry|p\.?s\.?)[,:]?\s+)?(?:I (?:regret|am sorry|am afraid|fear)(?: to say)?(?: that)?,? )?I(?:['’]m| am)?(?: myself| personally)?(?: (?:will|shall|can|could|would|do|am|may))?(?:n['’]t|['’]t|not|['’]ll not| not)?\b[^.!?;:]{0,70}[.!?;]?(?=\s|$)/giu,
);
const NOT =
  /\bI(?:['’]m| am)?(?: myself| personally)?(?: (?:will|shall|can|could|would|do|am|may))?(?: ?not\b|n['’]t\b|not\b| (?:won|shan|can|couldn|don)['’]t\b| cannot\b| ?['’]ll not\b| (?:must|have to) (?:decline|stay)| (?:stay|remain|am (?:away|on leave|unable|busy|travelling|abroad)|will (?:stay|remain|be (?:away|on leave|abroad|travelling|absent)))\b| shall (?:stay|remain|be (?:away|on leave|abroad|absent)))/iu;
const COMES =
  /\b(?:com(?:e|ing)|attend(?:ing)?|join(?:ing)?|mak(?:e|ing) it|be (?:there|present|able|with)|participat(?:e|ing)|tak(?:e|ing) part|travel(?:ling)?|stay|remain|on leave|away|abroad|unable|absent|go(?:ing)?)\b/iu;
const HOLDS_OTHERS =
  /\b(?:alone|only|but|instead|so|until|before|without|except)\b|\p{Lu}[\p{L}'’-]+ \p{Lu}\p{L}/u;

/** The lines with the sentences in which the writer says not to come as lines of their own, which name nobody. */
export const withWriterAway = (lines: readonly (Line | undefined)[]): (Line | undefined)[] =>
  lines.flatMap((line): (Line | undefined)[] => {
    if (!line || line.aside || !/\bI\b/u.test(line.text)) return [line];
    const said: string[] = [];
    const text = line.text.replace(STAYS, (sentence) => {
      if (!NOT.test(sentence) || !COMES.test(sentence) || HOLDS_OTHERS.test(sentence)) return sentence;
      said.push(sentence.trim());
      return "";
    });
    if (said.length === 0) return [line];
    const asides = said.map((words) => ({ ...line, raw: words, text: words, aside: true as const }));
    return text.trim() === "" ? [{ ...line, aside: true }] : [{ ...line, raw: text.trim(), text }, ...asides];
  });
