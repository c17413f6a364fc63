import { expect, it } from "vitest";
import { isParagraph, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withTalksAttended } from "./attended-talks";

const written = (...sentences: string[]): string =>
  withTalksAttended([
    {
      type: "paragraph",
      part: "lead",
      lines: sentences.map((one, at) => line(`${at}`, plain(one))),
      keys: [],
    },
  ])
    .flatMap((block) => (isParagraph(block) ? block.lines.map((one) => textOf(one.words)) : []))
    .join("。");

it("has people take part in talks that no sentence has introduced", () => {
  const later = "双方在座谈中交流";
  expect(written("安例接待了博例一行", "策例参加座谈会", later)).toBe(
    `安例接待了博例一行。策例参加座谈。${later}`,
  );
});

it("has people take part in the meeting where the text says nothing of talks", () => {
  expect(written("安例接待了博例一行", "策例参加座谈会")).toBe("安例接待了博例一行。策例参加会见");
});

it("refers to the talks that are known", () => {
  const known = "安例与博例座谈。策例参加座谈会";
  expect(written(...known.split("。"))).toBe(known);
});

it("lists who attended talks of a later paragraph behind these, not in the first one", () => {
  const lead = [line("lead", plain("安例赴松山产业园调研")), line("people.b", plain("策例、林谷参加座谈"))];
  const talks = [
    line("agenda[t]", plain("随后，安例与产业园负责人举行座谈会")),
    line("agenda[t].remarks[r]", plain("安例肯定了产业园的工作")),
  ];
  const placed = (...more: typeof talks) =>
    withTalksAttended([
      { type: "paragraph", part: "lead", lines: lead, keys: [] },
      { type: "paragraph", part: "agenda", lines: [...talks, ...more], keys: [] },
    ]).map((block) => (isParagraph(block) ? block.lines.map(({ id }) => id) : []));
  expect(placed()).toEqual([["lead"], ["agenda[t]", "people.b", "agenda[t].remarks[r]"]]);
  const second = line("agenda[u]", plain("次日，安例与松山市市长林谷举行座谈会"));
  expect(placed(second)[0]).toEqual(["lead", "people.b"]);
});
