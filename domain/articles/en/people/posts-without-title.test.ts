import { describe, expect, it } from "vitest";
import { en, lakeDay, speech } from "../whole-articles/lake-town.test-data";

const org = (name: string, more: object = {}) => ({ organization: { name: en(name), the: true, ...more } });
const office = { title: en("Speaker"), ...org("Reedham Assembly") };
const text = (...posts: object[]): string =>
  lakeDay([{ key: "a", person: { name: en("Ann Lee"), later: en("Lee") }, posts }], [speech("a")]);

describe("a post without a title", () => {
  it("follows the office that the record puts before it", () => {
    expect(text(office, org("Lake Band"))).toContain(
      "Ann Lee, Speaker of the Reedham Assembly, also with the Lake Band, said",
    );
    expect(text(office, org("Reed Union", { kind: "party" }))).toContain(
      "Ann Lee, Speaker of the Reedham Assembly and a member of the Reed Union, said",
    );
  });

  it("stays with the name before a former office, or one of no organization, and where it is the first", () => {
    expect(text({ ...office, former: true }, org("Lake Band"))).toContain(
      "Ann Lee of the Lake Band, former Speaker of the Reedham Assembly, said",
    );
    expect(text({ title: en("head of training") }, org("Lake Band"))).toContain(
      "Ann Lee of the Lake Band, head of training, said",
    );
    expect(text(org("Lake Band"), office)).toContain("Ann Lee of the Lake Band, Speaker of");
  });

  it("is not stated where an office names the same organization", () => {
    const band = { name: en("Lake Band"), the: true };
    const chair = { title: en("chair"), organization: { name: en("Wind Section"), parent: band } };
    expect(text(chair, { organization: band })).not.toContain("also with");
  });
});
