import { literal } from "../../literal";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { theName } from "../words/grammar";

/** What is left of a group that is a list of names. */
const JOINTS = /^(?:,|and| )*$/;

/** "the Lake Committee and the Reed Council": organizations of the record that a group lists by name, each with its article. */
export const withArticlesOfNames = ({ facts }: Discourse, group: Said): Said => {
  const orgs = [...facts.allOrgs()].sort((a, b) => b.name.text.length - a.name.text.length);
  let rest = group.text;
  let { text } = group;
  for (const { name, the } of orgs) {
    const bare = name.text.replace(/^the /i, "");
    if (!rest.includes(bare)) continue;
    rest = rest.replace(new RegExp(`(?:the )?${literal(bare)}`, "i"), "");
    text = text.replace(
      new RegExp(`(?<=^|, |\\band )(?:the )?${literal(bare)}(?=$|,| and )`, "i"),
      theName(name.text, the, "organization"),
    );
  }
  return rest !== group.text && JOINTS.test(rest) ? { ...group, text } : group;
};
