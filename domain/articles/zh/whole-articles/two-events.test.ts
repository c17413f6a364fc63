import { expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

it("gives theme and host to both of two events in one name, not to the second alone", () => {
  const name = "首届云溪市长论坛暨首届云溪企业峰会";
  const text = faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh(`${name}在云溪举行`),
      officialName: zh(name),
      theme: zh("合作、共赢"),
      city: zh("云溪市"),
      organizers: [{ organization: { name: zh("枫叶商会") }, tier: "host" }],
      participants: [personOf("lin", "林谷", "枫叶商会", "会长")],
      agenda: [{ key: "s", activity: "speeches", remarks: [remark("r", "lin", "hope", "各方加强合作")] }],
    }) as DraftRecord,
    "zh",
  );
  expect(text).toMatch(/活动以“合作、共赢”为主题/);
  expect(text).not.toMatch(/峰会以“/);
});
