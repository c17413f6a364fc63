import { expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const headlineOf = (record: DraftRecord): string => faultlessText(record, "zh").split("\n")[0] ?? "";

const HOST = { name: zh("示例国驻湖滨总领事馆"), kind: "government" };
const NAME = "海外公民安全工作座谈会暨《示例国海外公民安全与协助条例》推介会";

it("keeps who held or attended an event of a long name", () => {
  const event = {
    kind: "meeting",
    officialName: zh(NAME),
    city: zh("湖滨"),
    organizers: [{ organization: HOST, tier: "host" }],
    attendance: { count: 20 },
  };
  expect(headlineOf(heldEvent({ ...event, home: HOST, title: zh(`驻湖滨总领事馆举办${NAME}`) }))).toBe(
    `驻湖滨总领事馆举办${NAME}`,
  );
  expect(
    headlineOf(
      heldEvent({
        ...event,
        title: zh(`安例出席${NAME}`),
        home: { name: zh("湖滨商会"), kind: "association" },
        participants: [personOf("an", "安例", "湖滨商会", "会长", { side: "guest" })],
      }),
    ),
  ).toBe(`湖滨商会会长安例出席${NAME}`);
});

it("has one of two posts that a title has in front of a name", () => {
  const post = (title: string): object => ({ organization: HOST, title: zh(title) });
  expect(
    headlineOf(
      heldEvent({
        kind: "outbound_visit",
        title: zh("示例国驻湖滨总领事馆馆长领事安例拜会云雀市长白样"),
        city: zh("云雀"),
        participants: [
          { key: "an", person: { name: zh("安例") }, posts: [post("馆长"), post("领事")], side: "guest" },
          personOf("bai", "白样", "云雀市", "市长", { side: "host", roles: ["receiver"] }),
        ],
      }),
    ),
  ).toContain("馆长安例拜会");
});
