import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";

const held = (host: object): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("湖滨航运学会第八次会员代表大会暨学术年会在云雀召开"),
      officialName: zh("湖滨航运学会第八次会员代表大会暨学术年会"),
      city: zh("云雀"),
      organizers: [{ organization: host, tier: "host" }],
    }),
    "zh",
  );

describe("the only host of an event", () => {
  it("is named once where the name of the event begins with it", () => {
    expect(held({ name: zh("湖滨航运学会"), kind: "association" })).toContain(
      "3月5日，湖滨航运学会第八次会员代表大会暨学术年会在云雀",
    );
  });

  it("comes before the name of the event otherwise", () => {
    expect(held({ name: zh("云雀市科协"), kind: "association" })).toContain("由云雀市科协主办的湖滨航运学会");
  });
});
