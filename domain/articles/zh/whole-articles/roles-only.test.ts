import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// An invented forum at which somebody spoke on behalf of its organizers.

const organizer = (name: string, tier: string): object => ({
  organization: { name: zh(name), kind: "association" },
  tier,
});
const text = (principal: string): string =>
  faultlessText(
    heldEvent({
      kind: "conference",
      title: zh("湖滨航运论坛举行"),
      officialName: zh("湖滨航运论坛"),
      city: zh("湖滨"),
      organizers: [
        organizer("湖滨港口商会", "host"),
        organizer("云溪航运学会", "organizer"),
        organizer("北原海事协会", "organizer"),
      ],
      participants: [
        personOf("an", "安例", "云溪航运学会", "会长", { side: "host", onBehalfOf: "all" }),
        { key: "all", group: zh(principal), side: "host", presence: "unstated", roles: ["principal"] },
      ],
      agenda: [
        {
          key: "o",
          activity: "opening",
          remarks: [{ ...remark("r", "an", "welcome"), whom: zh("来宾"), onBehalfOf: "all" }],
        },
      ],
    }),
    "zh",
  );

describe("somebody who speaks on behalf of the organizers", () => {
  it("speaks for those who are named, where they are not all", () => {
    expect(text("承办单位北原海事协会")).toContain("代表承办单位北原海事协会");
  });
});
