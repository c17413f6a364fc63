import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Titles that have a whole authority as the visitor, at an invented company.

const PORT = { name: zh("湖滨港航集团"), kind: "company" };
const text = (title: string, organization: string): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh(title),
      home: PORT,
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", organization, "副部长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("lu", "陆样", "湖滨港航集团", "董事长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "k", activity: "talks", remarks: [remark("r", "an", "hope", "双方加强合作")] }],
    }),
    "zh",
  );

describe("a title with an authority as the visitor", () => {
  it("names who of it came", () => {
    const [headline] = text("松山州交通部到访湖滨港航集团", "松山州交通部").split("\n");
    expect(headline).toBe("松山州交通部副部长安例到访湖滨港航集团");
  });

  it("keeps the authority where who came is of another", () => {
    const [headline] = text("松山州交通部到访湖滨港航集团", "松山州港务部").split("\n");
    expect(headline).toBe("松山州交通部到访湖滨港航集团");
  });
});
