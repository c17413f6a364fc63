import { type Phrase, say, spliced, textOf } from "../../phrase";

/** "visit the port regarding the export of perch": what an act is about, behind which a day would seem to be that of the topic. */
const ABOUT =
  /^(?:(?! to (?!the |\p{Lu}))[^,;“])+?(?= (?:regarding|concerning|in connection with|with regard to|(?<!\bbring )about(?! (?:\d|(?:half|a hundred|a dozen|two|three|four|five|six|seven|eight|nine|ten|twenty)\b))) )/u;

/** "visit the port in May regarding the export of perch": what is due, with its time behind the act and its object. */
export const withDue = (text: Phrase, due: Phrase): Phrase => {
  const time = textOf(due);
  const at = time.startsWith(" ") ? ABOUT.exec(textOf(text))?.[0].length : undefined;
  if (at === undefined) return say`${text}${due}`;
  const placed = spliced(text, at, at, time);
  return { ...placed, paths: [...placed.paths, ...due.paths] };
};
