import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "./lake-town.test-data";

const town = (name: string) => ({ name: en(name), the: false, kind: "government" as const });
const mayor = (key: string, name: string, of: string, side: string) => ({
  key,
  person: { name: en(name) },
  posts: [{ organization: town(of), title: en("Mayor") }],
  side,
});

const signing = (more: object): DraftRecord =>
  ({
    format: FORMAT,
    kind: "signing",
    status: "held",
    title: en("Reedham, Ostra and Lakeside sign a charter"),
    when: { start: "2024-03-05" },
    city: en("Reedham"),
    participants: [
      mayor("ann", "Ann Exemplar", "Reedham", "host"),
      mayor("bo", "Bo Sample", "Lakeside", "guest"),
      { key: "ost", group: en("the Mayor of Ostra, Norland"), side: "third" },
    ],
    agenda: [{ key: "s", activity: "signing", agreements: ["c"] }],
    agreements: [
      {
        key: "c",
        title: en("Town Charter"),
        type: "other",
        status: "signed",
        parties: [
          { organization: town("Reedham"), signatories: ["ann"] },
          { organization: town("Ostra"), signatories: ["ost"] },
          { organization: town("Lakeside"), signatories: ["bo"] },
        ],
      },
    ],
    ...more,
  }) as unknown as DraftRecord;

describe("a document that several towns sign", () => {
  const text = faultlessText(signing({}), "en");

  it("has each mayor sign for a town, which is not an institution", () => {
    expect(text).toContain("Mayor Ann Exemplar signed for Reedham");
    expect(text).toContain("Mayor Bo Sample for Lakeside");
    expect(text).not.toContain("their own institutions");
  });
});

describe("the rest of a delegation whose head has signed", () => {
  const port = (name: string) => ({ name: en(name), the: true });
  const text = faultlessText(
    signing({
      title: en("Port of Reedham signs agreement with Lakeside Harbour"),
      delegations: [{ key: "d", name: en("Lakeside delegation"), the: true, side: "guest", head: "bo" }],
      participants: [
        {
          key: "ann",
          person: { name: en("Ann Exemplar") },
          posts: [{ organization: port("Port of Reedham"), title: en("Director") }],
          side: "host",
        },
        {
          key: "bo",
          person: { name: en("Bo Sample") },
          posts: [{ organization: port("Lakeside Harbour"), title: en("Director") }],
          side: "guest",
          delegation: "d",
        },
        {
          key: "cy",
          person: { name: en("Cy Muster") },
          posts: [{ organization: port("Lakeside Harbour"), title: en("engineer") }],
          side: "guest",
          delegation: "d",
        },
      ],
      agreements: [
        {
          key: "c",
          title: en("Agreement on Cooperation"),
          type: "other",
          status: "signed",
          parties: [
            { organization: port("Port of Reedham"), signatories: ["ann"] },
            { organization: port("Lakeside Harbour"), signatories: ["bo"] },
          ],
        },
      ],
    }),
    "en",
  );

  it("has no comma between its name and its verb", () => {
    expect(text).toContain("The Lakeside delegation also included");
    expect(text).not.toContain("delegation, also included");
  });
});

describe("a document that heads of institutions sign among others", () => {
  const house = (name: string) => ({ name: en(name), the: true, kind: "institute" as const });
  const head = (key: string, name: string, title: string, organization?: object) => ({
    key,
    person: { name: en(name) },
    posts: [{ title: en(title), ...(organization ? { organization } : {}) }],
    side: "third",
  });
  const text = faultlessText(
    signing({
      title: en("Lake archives sign arrangement"),
      participants: [
        head("ann", "Ann Exemplar", "Keeper of the Scrolls of Norland"),
        head("cy", "Cy Model", "Chief Clerk", house("Museum of Reedham")),
        head("dee", "Dee Mock", "Director", house("Museum of Ostra")),
      ],
      agreements: [
        {
          key: "c",
          title: en("Lake Arrangement"),
          type: "other",
          status: "signed",
          parties: [
            { organization: house("Norland Scroll House"), signatories: ["ann"] },
            { organization: house("Museum of Reedham"), signatories: ["cy"] },
            { organization: house("Museum of Ostra"), signatories: ["dee"] },
          ],
        },
      ],
    }),
    "en",
  );

  it("lists those whose posts show their party in a sentence of their own", () => {
    expect(text).toMatch(/signed for the Norland Scroll House\. Cy Model/);
    expect(text).toMatch(/Dee Mock, Director of the Museum of Ostra, signed for their own institutions\./);
    expect(text).not.toMatch(/signed[^.]*; Cy Model/);
  });
});
