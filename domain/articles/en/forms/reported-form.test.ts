import { describe, expect, it } from "vitest";
import { reportedForm, reportedTogether } from "./reported-form";

describe("what somebody said", () => {
  it("counts time from the event, not from the day of speaking", () => {
    expect(reportedForm("the quay opened two years ago and is full")).toBe(
      "the quay opened two years earlier and is full",
    );
    expect(reportedForm("trade began over a century ago")).toBe("trade began over a century earlier");
    expect(reportedForm("the plan was made not long ago")).toBe("the plan was made not long ago");
    expect(reportedForm("the towns have worked together since they met two years ago")).toBe(
      "the towns have worked together since they met two years ago",
    );
    expect(reportedForm("the motto is “as two years ago”")).toBe("the motto is “as two years ago”");
  });

  it("has no day of speaking before the event", () => {
    expect(reportedForm("today's forum will help")).toBe("the forum will help");
    expect(reportedForm("today's meeting room is small")).toBe("today's meeting room is small");
    expect(reportedForm("trade drives today's world")).toBe("trade drives today's world");
  });

  it("has a comma between the words in front of a clause and its subject", () => {
    expect(reportedForm("thanks to the efforts of both sides the pilot team has grown")).toBe(
      "thanks to the efforts of both sides, the pilot team has grown",
    );
    expect(reportedForm("since its foundation it has trained 400 pilots")).toBe(
      "since its foundation, it has trained 400 pilots",
    );
    expect(reportedForm("thanks to the help the port has given, the quay is open")).toBe(
      "thanks to the help the port has given, the quay is open",
    );
    expect(reportedForm("in its opinion the plan of the port is sound")).toBe(
      "in its opinion, the plan of the port is sound",
    );
  });
});

describe("the points of one remark", () => {
  const reported = (...points: string[]): string[] => {
    const change = reportedTogether(points.map((en) => ({ en })));
    return change ? points.map(change) : points;
  };

  it("are in the past where one of them says how the speaker felt", () => {
    expect(reported("he was pleased with the quay", "he hopes to come back", "he is ready to help")).toEqual([
      "he was pleased with the quay",
      "he hoped to come back",
      "he was ready to help",
    ]);
    expect(reported("they were glad to come", "they wish to build a quay", "they also plan a mill")).toEqual([
      "they were glad to come",
      "they wished to build a quay",
      "they also planned a mill",
    ]);
  });

  it("keep the present of everything else", () => {
    expect(reported("she was glad to come", "the quay is full")).toEqual([
      "she was glad to come",
      "the quay is full",
    ]);
    expect(reported("she supports the plan", "she is ready to help")).toEqual([
      "she supports the plan",
      "she is ready to help",
    ]);
    expect(reported("it was built in 1990", "it is full")).toEqual(["it was built in 1990", "it is full"]);
  });

  it("have the consent of a speaker in the past", () => {
    expect(reported("he agrees to the plan")).toEqual(["he agreed to the plan"]);
    expect(reported("they agree to meet")).toEqual(["they agreed to meet"]);
  });
});
