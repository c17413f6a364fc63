import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// An invented mayor and his invented hosts.

const host = (key: string, name: string, post: string, roles: string[] = []): object =>
  personOf(key, name, "湖滨商会", post, { side: "host", roles });
const guest = (key: string, name: string, org: string, post: string): object =>
  personOf(key, name, org, post, { side: "guest", delegation: "d" });

const written = (title: string, more: object = {}, item: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh(title),
      home: { name: zh("湖滨商会"), kind: "association" },
      city: zh("湖滨"),
      delegations: [{ key: "d", side: "guest", head: "bai" }],
      participants: [
        host("an", "安例", "会长", ["receiver"]),
        { ...guest("bai", "白样", "云雀市", "市长"), roles: ["head"] },
        guest("lin", "林谷", "云雀市商务局", "局长"),
        guest("chen", "陈式", "云雀市财政局", "局长"),
        host("he", "何许", "秘书长", ["chair"]),
        host("mo", "莫常", "副会长"),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [
            { key: "he", as: "chair" },
            { key: "bai", as: "head" },
            { key: "lin" },
            { key: "chen" },
            { key: "an", as: "receiver" },
            { key: "mo" },
          ],
          remarks: [
            remark("r", "an", "introduce", "商会情况"),
            remark("s", "bai", "hope", "商会组织企业到云雀投资兴业"),
          ],
          ...item,
        },
      ],
      ...more,
    }),
    "zh",
  );

describe("talks of a guest whom the title names with hosts who received the party", () => {
  const text = written(
    "云雀市市长白样一行与湖滨商会座谈交流",
    {
      purpose: zh("就东西部协作做进一步交流"),
      attendance: { count: 20, bound: "over" },
      participantsOpen: true,
    },
    { topics: [zh("东西部协作")] },
  );

  it("have the guest as the subject of the lead", () => {
    expect(text).toMatch(/云雀市市长白样一行在湖滨与湖滨商会会长安例座谈/);
    expect(text).not.toContain("会见");
  });

  it("are not stated again with who was in the chair", () => {
    expect(text).toMatch(/座谈由湖滨商会秘书长何许主持/);
    expect(text).not.toContain("会谈");
  });

  it("have their number behind a list, not beside it", () => {
    expect(text).not.toMatch(/20余人，以及/);
  });
});

it("says of somebody whom no other sentence names that they were in the chair", () => {
  const text = written("湖滨商会会长安例会见云雀市市长白样");
  expect(text).toContain("座谈由湖滨商会秘书长何许主持");
  expect(text).not.toMatch(/何许参加/);
});
