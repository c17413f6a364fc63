import { expect, it } from "vitest";
import { topicForm } from "./noun-form";

it("gives what one owner has its article", () => {
  expect(topicForm("research and technical strengths of the university")).toBe(
    "the research and technical strengths of the university",
  );
  expect(topicForm("hands-on approach of Lake University")).toBe("the hands-on approach of Lake University");
  expect(topicForm("exchange of students")).toBe("exchange of students");
  expect(topicForm("cooperation with schools of the town")).toBe("cooperation with schools of the town");
  expect(topicForm("members of the guild")).toBe("members of the guild");
});
