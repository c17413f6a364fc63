import { expect, it } from "vitest";
import type { DraftRecord } from "../../events/shape";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, zh } from "../zh/whole-articles/lake-town.test-data";
import { electedIn } from "./elected";

const CHAMBER = { name: zh("湖滨商会"), kind: "association" };
const record = heldEvent({
  kind: "meeting",
  title: zh("湖滨商会举行会员大会"),
  officialName: zh("湖滨商会会员大会"),
  organizers: [{ organization: CHAMBER, tier: "host" }],
  participants: [
    personOf("an", "安例", "湖滨市工商联", "副主席"),
    {
      key: "bai",
      person: { name: zh("白样") },
      posts: [
        { organization: CHAMBER, title: zh("会长") },
        { organization: { name: zh("云雀港口公司"), kind: "company" }, title: zh("董事长") },
      ],
    },
    personOf("chen", "陈样", "云雀航运公司", "总经理"),
  ],
  outcomes: [{ key: "o", type: "result", points: [zh("白样当选湖滨商会第二届理事会会长")] }],
}) as DraftRecord;

it("are those with whom the result of an election begins", () => {
  expect([...electedIn(record)]).toEqual(["bai"]);
});

it("are introduced by the result, without the office that they only get there", () => {
  const text = faultlessText(record, "zh");
  expect(text).toContain("云雀港口公司董事长白样当选");
  expect(text).not.toContain("会长、云雀港口公司");
});

it("are not those whose name only begins like that of somebody elected", () => {
  const lin = personOf("lin", "白样林", "云雀船厂", "厂长");
  const points = [zh("白样林当选湖滨商会副会长")];
  const more = {
    ...record,
    participants: [...(record.participants ?? []), lin],
    outcomes: [{ key: "o", type: "result", points }],
  } as DraftRecord;
  expect([...electedIn(more)]).toEqual(["lin"]);
  expect(faultlessText(more, "zh")).toContain("云雀船厂厂长白样林当选");
});
