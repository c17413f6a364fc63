import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

const DEPARTMENT = {
  name: zh("联络部"),
  parent: { name: zh("湖滨商会"), kind: "association" },
};

const visit = (...companions: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨商会赴云雀市考察"),
      city: zh("云雀市"),
      home: { name: zh("湖滨商会"), kind: "association" },
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "湖滨商会", "会长", { side: "guest", roles: ["head"], delegation: "d" }),
        ...companions.map((one) => ({ ...one, side: "guest", delegation: "d" })),
      ],
      agenda: [{ key: "t", activity: "tour", saw: [zh("云雀港")] }],
    }),
    "zh",
  );

const bai = {
  key: "bai",
  person: { name: zh("白样") },
  posts: [{ organization: DEPARTMENT, title: zh("部长") }],
};
const cen = { key: "cen", person: { name: zh("岑设") } };
const staff = { key: "staff", group: zh("工作人员"), of: [DEPARTMENT] };

describe("a name alone after somebody with a post", () => {
  it("does not seem to share the post, in front of a group", () => {
    const text = visit(bai, cen, staff);
    expect(text).toContain("白样，以及岑设和");
    expect(text).not.toContain("白样、岑设");
  });

  it("is separate where only its organization is known, which is that of the person before", () => {
    const deng = {
      key: "deng",
      person: { name: zh("邓样") },
      posts: [{ organization: { name: zh("湖滨商会"), kind: "association" } }],
    };
    expect(visit(bai, deng)).toContain("白样以及邓样");
  });
});
