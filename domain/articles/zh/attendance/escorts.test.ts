import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const met = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("白样会见安例"),
      participants: [
        personOf("bai", "白样", "松山市商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("xu", "许样", "松山市商务局", "副局长", { side: "host", roles: ["escort"] }),
        personOf("an", "安例", "云雀市商会", "会长", { side: "guest" }),
      ],
      agenda: [{ key: "t", activity: "talks", remarks: [remark("r", "bai", "say", "合作进展顺利")] }],
      ...more,
    }),
    "zh",
  );

it("names the escorts at a meeting as examples where others of their side attended", () => {
  expect(met({ participantsOpen: true, openSides: ["host"] })).toContain("副局长许样等陪同");
  expect(met({})).toContain("副局长许样陪同");
});
