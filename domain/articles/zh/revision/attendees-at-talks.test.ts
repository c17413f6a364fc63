import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withAttendeesAtTalks } from "./attendees-at-talks";

const written = (...paragraphs: string[][]): string[] => from("participants[p]", paragraphs);

const from = (lead: string, paragraphs: string[][]): string[] =>
  withAttendeesAtTalks(
    paragraphs.map((texts, block) => ({
      type: "paragraph",
      part: block === 0 ? "lead" : "agenda",
      keys: [],
      lines: texts.map((text, at) => line(`${block === 0 ? lead : `agenda[k${block}]`}.${at}`, plain(text))),
    })),
  ).flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));

const CAME = "安例赴湖滨开发区调研";
const LIST = "松山局、云雀局相关科室负责人参加座谈";
const SEEN = "安例一行参观了码头";

it("says who was at talks where these are introduced", () => {
  const held = "随后，安例一行与开发区负责人举行座谈会";
  expect(written([CAME, LIST], [SEEN], [held])).toEqual([
    CAME,
    SEEN,
    `${held}，松山局、云雀局相关科室负责人参加`,
  ]);
});

it("leaves the list where the talks came before it, or are not introduced later", () => {
  const held = "随后，安例一行与海关举行会谈";
  expect(from("agenda[k0]", [[CAME, LIST], [held]])).toEqual([CAME, LIST, held]);
  const before = "安例一行与陆样举行座谈";
  expect(written([before, LIST], [SEEN])).toEqual([before, LIST, SEEN]);
  expect(written([CAME, LIST], [SEEN])).toEqual([CAME, LIST, SEEN]);
});
