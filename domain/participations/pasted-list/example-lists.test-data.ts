import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Delegation, Participant, Post } from "../../events/shape";
import type { DraftOrg, Text } from "../../events/values";
import type { ReadList } from "./list-reading";

/**
 * The lists in `examples/`. Each has a name, the pasted text, and after "---" the expected result, one person per line: side |
 * name zh = en | title @ organization; … | further. "< …" is a parent, "*…" a group, "of …" its organizations.
 */
interface ExampleList {
  name: string;
  text: string;
  expected: string[];
}

const folder = join(import.meta.dirname, "examples");

export const exampleLists = (): ExampleList[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), "utf8")
        .split(/^=== /m)
        .slice(1)
        .map((block) => {
          const [head = "", ...lines] = block.split("\n");
          const at = lines.lastIndexOf("---");
          return {
            name: head.trim(),
            text: lines.slice(0, at).join("\n"),
            expected: lines
              .slice(at + 1)
              .map((line) => line.trim())
              .filter((line) => line !== ""),
          };
        }),
    );

const both = (text: Text | undefined): string => [text?.zh, text?.en].filter(Boolean).join(" = ");
const whole = (org: DraftOrg | undefined): string => {
  if (!org) return "";
  const zh = org.name?.zh && `${org.parent?.name?.zh ?? ""}${org.name.zh}`;
  const en = org.name?.en && [org.name.en, org.parent?.name?.en].filter(Boolean).join(" < ");
  return [zh, en].filter(Boolean).join(" = ");
};
const postText = (post: Post): string =>
  [both(post.title), post.organization ? `@ ${whole(post.organization)}` : ""].filter(Boolean).join(" ");

const line = (
  one: Participant,
  delegations: readonly Delegation[],
  note: string | undefined,
  all: ReadList["rows"],
): { main: string; further: string[] } => {
  const side = one.side ? one.side.charAt(0) : "-";
  const of = one.of?.length ? ` of ${one.of.map(whole).join(", ")}` : "";
  const name = one.person ? both(one.person.name) : `*${both(one.group)}${of}`;
  const delegation = delegations.find(({ key }) => key === one.delegation);
  return {
    main: [side, name, (one.posts ?? []).map(postText).join("; ")].join(" | ").trim(),
    further: [
      ...(one.roles ?? []),
      ...(one.presence ? [one.presence] : []),
      ...(one.person?.pronoun ? [one.person.pronoun] : []),
      ...(one.person?.surnameOnly ? ["surname"] : []),
      ...(one.person?.honorific ? [`hon=${both(one.person.honorific)}`] : []),
      ...(delegation ? [`in=${both(delegation.name)}`] : []),
      ...(delegation?.size ? [`of ${delegation.size}`] : []),
      ...all.flatMap((row) =>
        "participant" in row && row.participant.key === one.substitutes
          ? [`for=${both(row.participant.person?.name)}`]
          : [],
      ),
      ...(one.functions ?? []).map((each) => `fn=${both(each)}`),
      ...(note ? [`note=${note}`] : []),
    ],
  };
};

interface Comparison {
  right: boolean;
  /** An error without any mark of doubt. */
  silent: boolean;
  differences: string[];
}

/** A result next to the expected one. A wrong line counts as marked if its person has a doubt, or the text is unread. */
export const compared = (read: ReadList, expected: readonly string[]): Comparison => {
  const people = read.rows.flatMap((row) =>
    "participant" in row
      ? [{ ...line(row.participant, read.delegations, row.note, read.rows), doubt: row.doubt }]
      : [],
  );
  const unread = read.rows.flatMap((row) => ("unread" in row ? [`unread ${row.unread}`] : []));
  const wanted = expected
    .filter((each) => / \| /.test(each) || /^[hgt-] \|/.test(each))
    .map((each) => {
      const [side = "", name = "", posts = "", further = ""] = each.split("|").map((cell) => cell.trim());
      return {
        main: [side, name, posts].join(" | ").trim(),
        further: further ? further.split(",").map((one) => one.trim()) : [],
      };
    });
  const differences: string[] = [];
  let silent = false;
  const other = expected.filter((each) => !/^[hgt-] \|/.test(each));
  for (let at = 0; at < Math.max(people.length, wanted.length); at += 1) {
    const [is, should] = [people[at], wanted[at]];
    const missing = should?.further.filter((each) => !is?.further.includes(each)) ?? [];
    if (is && should && is.main === should.main && missing.length === 0) continue;
    differences.push(
      `  is     ${is ? `${is.main}${is.doubt.length ? ` ?${is.doubt.join(",")}` : ""}` : "–"} ${is?.further.join(", ") ?? ""}\n  should ${should?.main ?? "–"} ${should?.further.join(", ") ?? ""}`,
    );
    const somewhere =
      should &&
      !is &&
      read.rows.some((row) => "unread" in row && row.unread.includes(should.main.split(" | ")[1] ?? ""));
    if (!(is && is.doubt.length > 0) && !somewhere) silent = true;
  }
  const rest = [
    ...unread,
    ...(read.open ? ["open"] : []),
    ...(read.size === undefined ? [] : [`size ${read.size}`]),
  ];
  for (const each of rest) if (!other.includes(each)) differences.push(`  extra ${each}`);
  for (const each of other)
    if (!rest.includes(each)) {
      differences.push(`  lacks ${each}`);
      if (!each.startsWith("unread") || !unread.length) silent = true;
    }
  return { right: differences.length === 0, silent, differences };
};
