import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { bothPointsReported, proposedThat, receivedNews, stressedCommitment } from "./speech-verbs";

const RULES = [bothPointsReported, stressedCommitment, receivedNews, proposedThat];
const said = (text: string): string => textOf(reworded({ id: "x", words: plain(text, ["x"]) }, RULES).words);
const stays = (...texts: string[]): void => {
  for (const text of texts) expect(said(text)).toBe(text);
};

describe("what somebody is committed to", () => {
  it("is stressed as a commitment", () => {
    expect(said("Ann Exemplar stressed that the port is fully committed to helping the town")).toBe(
      "Ann Exemplar stressed the port's full commitment to helping the town",
    );
    expect(said("she emphasized that they are committed to the plan")).toBe(
      "she emphasized their commitment to the plan",
    );
  });

  it("stays a clause beside another one", () => {
    stays(
      "Lee stressed that the port is committed to the plan, and that the quay is new",
      "Lee stressed that the port is committed to the plan and the quay will be new",
    );
  });
});

describe("news", () => {
  it("are received", () => {
    expect(said("the group toured the mill and learned about the latest news of the port")).toBe(
      "the group toured the mill and received the latest news of the port",
    );
  });

  it("are not a field of which one learns", () => {
    stays("they learned about information technology", "they learned about the use of data");
  });
});

describe("a proposal that somebody else do something", () => {
  it("is a clause", () => {
    expect(said("Sample proposed having the harbour office publish the figures")).toBe(
      "Sample proposed that the harbour office publish the figures",
    );
  });

  it("is none where somebody would have a thing", () => {
    stays("Sample proposed having a joint office", "Sample proposed having the spring fair in the port");
  });
});

describe("two points of one sentence with its speaker inside", () => {
  it("both have their speaker in front", () => {
    expect(said("the port is open, Sample added, and its quay is new")).toBe(
      "Sample added that the port is open, and that its quay is new",
    );
  });

  it("stay where the second half is an act or a quotation", () => {
    stays(
      "the port is open, Sample added, and thanked the town",
      "the port is open, Sample added, and hoped that trade would grow",
      "the port is open, Sample said, and introduced the town",
      "the port is open, Sample said, and spoke of trade",
      "“The port is open,” Sample added, and its quay is new",
    );
  });
});
