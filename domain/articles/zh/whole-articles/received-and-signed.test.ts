import { expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const text = (more: object): string => faultlessText(heldEvent(more) as DraftRecord, "zh");

const guest = personOf("an", "安例", "松山大学", "校长", { side: "guest", delegation: "d", roles: ["head"] });
const host = personOf("bai", "白样", "湖滨大学", "校长", { side: "host", roles: ["receiver"] });
const delegations = [{ key: "d", side: "guest", head: "an", size: 4 }];

it("does not add that somebody received those with whom they have signed", () => {
  const university = (name: string): object => ({ name: zh(name), kind: "university" });
  const record = {
    kind: "reception",
    title: zh("湖滨大学与松山大学签署合作协议"),
    home: university("湖滨大学"),
    delegations,
    participants: [guest, host],
    agreements: [
      {
        key: "a",
        status: "signed",
        title: zh("合作协议"),
        parties: [
          { organization: university("湖滨大学"), signatories: ["bai"] },
          { organization: university("松山大学"), signatories: ["an"] },
        ],
      },
    ],
    agenda: [{ key: "t", activity: "talks", remarks: [remark("r", "bai", "hope", "两校加强合作")] }],
  };
  const other = personOf("mo", "莫常", "湖滨大学", "副校长", { side: "host", roles: ["receiver"] });
  expect(text(record)).not.toContain("接待了");
  expect(text({ ...record, participants: [guest, { ...host, roles: [] }, other] })).toContain("莫常接待了");
});

it("leaves what an inspection saw after the talks with those who received it", () => {
  const record = {
    kind: "inspection",
    title: zh("松山大学校长安例到湖滨大学调研"),
    home: { name: zh("湖滨大学"), kind: "university" },
    delegations: [{ ...delegations[0], name: zh("调研组") }],
    participants: [guest, host],
    agenda: [
      { key: "t", activity: "talks", remarks: [remark("r", "bai", "introduce", "学校的培训工作")] },
      { key: "s", activity: "tour", people: [{ key: "an", as: "head" }], saw: [zh("旧码头"), zh("培训楼")] },
    ],
  };
  const words = text(record);
  expect(words.indexOf("旧码头")).toBeGreaterThan(words.indexOf("培训工作"));
});
