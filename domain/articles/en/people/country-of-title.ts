import { literal } from "../../literal";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";

const OF_PLACE = /^(?:the )?(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?) (delegation|team|group|mission)$/u;

/** "delegation from Reedham, Lakeland" for "Reedham delegation", if only the office's own title gives the country of the place. */
export const withCountryOfTitle = ({ facts }: Discourse, name: Said | undefined): Said | undefined => {
  const title = facts.said(facts.record.title, "title");
  const [, place = "", noun = ""] = OF_PLACE.exec(name?.text ?? "") ?? [];
  if (!title || !name || place === "") return name;
  const found = new RegExp(
    `(?<![\\p{L}-])(?:(?:City|Town|Municipality) of )?${literal(place)}, (\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2})(?=$| \\p{Ll}|,)`,
    "u",
  ).exec(title.text);
  const country = found?.[1];
  const said = JSON.stringify({ ...facts.record, title: undefined, photos: undefined });
  return country === undefined || said.includes(`${place}, ${country}`)
    ? name
    : { ...name, text: `${noun} from ${place}, ${country}` };
};
