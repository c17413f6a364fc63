import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const reedham = { name: en("Reedham"), kind: "government" };
const lakeside = { name: en("Lakeside"), kind: "government" };
const council = { name: en("Lakeside City Council"), the: true, kind: "government" };

const made = textOfEvent({
  kind: "signing",
  title: en("Lakeside and Reedham mark 25 years as sister cities"),
  city: en("Reedham"),
  venue: { name: en("Reedham City Council Chambers"), the: true, city: en("Reedham") },
  delegations: [{ key: "d", name: en("Lakeside delegation"), the: true, side: "guest", head: "b" }],
  participants: [
    person("a", "Ann Lee", "Mayor", reedham, { side: "host", roles: ["signatory"] }),
    person("b", "Bo Ray", "Mayor", lakeside, {
      side: "guest",
      delegation: "d",
      roles: ["head", "signatory"],
    }),
    person("c", "Cy Dee", "Chairperson", council, { side: "guest", delegation: "d", roles: ["signatory"] }),
    { key: "m", group: en("members of the delegation"), side: "guest", delegation: "d" },
  ],
  agenda: [{ key: "s", activity: "signing", agreements: ["x"] }],
  agreements: [
    {
      key: "x",
      title: en("declaration"),
      type: "other",
      status: "signed",
      parties: [
        { organization: reedham, signatories: ["a"] },
        { organization: lakeside, signatories: ["b"] },
        { organization: council, signatories: ["c"] },
      ],
      purpose: en("confirm their friendship"),
    },
  ],
});

it("a council is not called by its noun beside the chambers of another council", () => {
  expect(made).toContain("Cy Dee, Chairperson of the Lakeside City Council");
});

it("unnamed members of a delegation whose others signed were present", () => {
  expect(made).toContain("Other members of the Lakeside delegation were also present.");
});
