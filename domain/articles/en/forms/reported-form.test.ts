import { describe, expect, it } from "vitest";
import { reportedForm } from "./reported-form";

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
