import type { Discourse } from "../reference/discourse";
import type { OrgFact, OrgRef, Who } from "../reference/facts";
import { isWhose } from "./delegation-size";

/** An organization of a person whose name the delegation's own name shows already. */
export const shownOrganization = (discourse: Discourse, name: string, who: Who): OrgFact | undefined => {
  const tops = who.posts.flatMap((post) => {
    const refs = post.org ? [post.org] : [];
    for (let ref = post.org?.org.parent; ref; ref = ref.org.parent) refs.push(ref);
    return refs;
  });
  const shown = tops.find((ref) => name.includes(ref.name.text));
  if (!shown || !isWhose(name, shown.name.text)) return undefined;
  discourse.memory.orgs.add(shown.org);
  return shown.org;
};

/** "XTU delegation": a delegation's name that is nothing but an organization's name or short name and a noun. */
export const organizationOfName = (
  discourse: Discourse,
  name: string,
): { ref: OrgRef; noun: string } | undefined => {
  const found = /^(.+) (delegation|team|group|mission)$/i.exec(name);
  const [, front = "", noun = ""] = found ?? [];
  if (front === "") return undefined;
  for (const who of discourse.facts.people)
    for (const first of who.posts.flatMap((post) => post.org ?? []).concat(who.of))
      for (let ref: OrgRef | undefined = first; ref; ref = ref.org.parent)
        if (ref.org.name.text === front || ref.org.short?.text.replace(/^the /i, "") === front)
          return { ref, noun };
  return undefined;
};
