import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";
import { isStatement } from "./title-statement";

const headline = (record: object): string | undefined => textOfEvent(record).split("\n")[0];
const visit = (title: string): string | undefined =>
  headline({
    kind: "reception",
    title: en(title),
    venue: { name: en("Reed Market") },
    participants: [personOf("m", "Ann Exemplar", "mayor", "Wells", { side: "guest" })],
  });
const signing = (title: string, more: object = {}): string | undefined =>
  headline({
    kind: "signing",
    title: en(title),
    city: en("Reedham"),
    news: "a",
    agreements: [
      {
        key: "a",
        title: en("agreement on cooperation"),
        type: "agreement",
        status: "signed",
        parties: ["Reedham Port", "Wells Port"].map((name) => ({
          organization: { name: en(name), the: false, kind: "company" },
        })),
        ...more,
      },
    ],
  });

describe("the office's own title", () => {
  it.each([
    "Reedham and Wells are on track for joint ferry",
    "Chambers of Reedham and Wells will intensify cooperation",
  ])("is the headline where it states something: %s", (title) => {
    expect(visit(title)).toBe(title);
  });

  it.each([
    "What was seen in Reedham",
    "Talks that are useful",
    "Civic welcome is afforded to visitors from Wells",
    "Delegation from Wells will visit Reedham",
    "Is Reedham ready?",
    "Visit to Reedham",
  ])("is no statement: %s", (title) => {
    expect(isStatement(title)).toBe(false);
  });

  it("is the headline of a signing whose effect it states", () => {
    expect(signing("Reedham and Wells become sister ports")).toBe("Reedham and Wells become sister ports");
    expect(signing("Wells Port joins the network of lake ports")).toBe(
      "Wells Port joins the network of lake ports",
    );
    expect(signing("Wells Port visits Reedham")).toBe(
      "Reedham Port and Wells Port sign agreement on cooperation",
    );
    expect(signing("Reedham and Wells become sister ports", { status: "intended" })).not.toContain("become");
  });
});
