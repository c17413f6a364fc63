import { expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const SOCIETY = { name: zh("湖滨医学会"), kind: "association" };

/** An inspection by guests without Chinese names, with whom one person of the hosts went along. */
const inspection = {
  format: FORMAT,
  kind: "inspection",
  status: "held",
  title: zh("企业考察湖滨园区"),
  when: { start: "2024-04-07" },
  purpose: zh("加快成果转化"),
  participants: [
    { key: "guest", person: { name: { en: "Example Guest" } }, side: "guest", roles: ["head"] },
    {
      key: "escort",
      person: { name: { en: "Example Escort" } },
      posts: [{ organization: SOCIETY, title: zh("副主任") }],
      side: "guest",
      roles: ["escort"],
    },
  ],
  agenda: [
    {
      key: "tour",
      activity: "tour",
      people: [
        { key: "guest", as: "head" },
        { key: "escort", as: "escort" },
      ],
      saw: [zh("东园（第三期工程）"), zh("西园")],
      sawOpen: true,
    },
  ],
} as unknown as DraftRecord;

it("names a single escort without companions, and once", () => {
  const text = faultlessText(inspection, "zh");
  expect(text).toContain("企业考察湖滨园区，湖滨医学会副主任陪同。此行意在加快成果转化。");
  expect(text).not.toContain("陪同来访人员");
  expect(text).not.toContain("一行");
  expect(text.match(/陪同/g)).toHaveLength(1);
  expect(text).toContain("来访人员参观了东园（第三期工程）、西园等");
});

it("says whom a single escort accompanied where the title names no visitors", () => {
  const text = faultlessText({ ...inspection, title: zh("湖滨园区：接待考察") }, "zh");
  expect(text).toContain("湖滨医学会副主任陪同来访人员");
});
