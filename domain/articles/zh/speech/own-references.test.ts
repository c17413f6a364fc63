import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// A guest who speaks of their own organization, at an invented call on another of the same noun.

const spoken = (whom: string): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山商会到访云雀商会"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d" }),
        personOf("bai", "白样", "云雀商会", "会长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("座谈"),
          remarks: [
            { ...remark("r1", "an", "thank", "热情接待"), whom: zh(whom) },
            remark("r2", "an", "introduce", "商会打造服务平台的经验"),
          ],
        },
      ],
    }),
    "zh",
  );

it("names the speaker's own organization after another that its noun could mean", () => {
  expect(spoken("云雀商会")).toContain("介绍了松山商会打造服务平台的经验");
  expect(spoken("白样")).toContain("介绍了商会打造服务平台的经验");
});
