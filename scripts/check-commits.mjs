// Checks the subjects of commits against the rules of CONTRIBUTING.md. `npm run check:commits`
import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";

/** Commits before this time were made without the check, and published history is not rewritten. */
const CHECKED_SINCE = "2026-11-22T17:00:00Z";
/** The words of subjects are checked from this time on. */
const WORDS_CHECKED_SINCE = "2026-11-28T00:00:00Z";
const LONGEST = 72;
const CONVENTIONAL = /^(feat|fix|perf|docs|refactor|test|chore|build|ci|style)(\([\w., /-]+\))?!?: \S/;

/** Verbs that leave open what changed, each with what to write instead. They are found as the imperative and as what "is told". */
const VAGUE = [
  [
    /(?::|,| and| or) tell\b(?!-)|\b(?:is|are|was|were|be|been|has|have|had) told\b/,
    "tell",
    "state, distinguish, report",
  ],
  [/(?::|,| and| or) mend\b/, "mend", "correct, repair, or what changes"],
];

/** Which vague verbs a commit subject has, one sentence per verb; names of the code are put in backquotes. */
export function wordProblems(subject) {
  const prose = subject.replace(/`[^`]*`/g, "");
  return VAGUE.filter(([pattern]) => pattern.test(prose)).map(
    ([, verb, instead]) => `"${subject}" has the verb "${verb}"; be concrete: ${instead}`,
  );
}

/** What is wrong with form and length of a commit subject, one sentence per problem. */
export function subjectProblems(subject) {
  const problems = [];
  if (!CONVENTIONAL.test(subject)) problems.push(`"${subject}" does not begin with "type(scope): "`);
  if (subject.length > LONGEST)
    problems.push(`"${subject}" has ${subject.length} characters; at most ${LONGEST} are allowed`);
  return problems;
}

/** Output of git in `root`; empty where git, the repository or its history is missing, as in an unpacked archive. */
function git(root, ...args) {
  const { status, stdout } = spawnSync("git", ["-C", root, ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return status === 0 ? stdout : "";
}

/** The problems of all commits of the repository `root` since the check exists, the newest first. */
export function commitProblems(root) {
  // Inside another repository (an unpacked archive), the commits are not this project's.
  if (git(root, "rev-parse", "--show-prefix").trim()) return [];
  // The raw format lists true parents, also where a shallow clone ends.
  const log = git(root, "log", "-z", `--since=${CHECKED_SINCE}`, "--format=raw", "HEAD");
  return log.split("\0").flatMap((commit) => {
    const parents = commit.match(/^parent /gm)?.length ?? 0;
    const subject = commit.match(/^ {4}(.*)$/m)?.[1] ?? "";
    const seconds = Number(commit.match(/^author .* (\d+) [+-]\d+$/m)?.[1]);
    // A merge has git's own subject; a root commit contains what was imported from elsewhere.
    if (parents !== 1) return [];
    const hasLaterRules = seconds * 1000 >= Date.parse(WORDS_CHECKED_SINCE);
    return [...subjectProblems(subject), ...(hasLaterRules ? wordProblems(subject) : [])];
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const problems = commitProblems(dirname(dirname(fileURLToPath(import.meta.url))));
  for (const problem of problems) console.error(problem);
  console.log(problems.length ? `commits: ${problems.length} problems` : "commits: no problems");
  exit(problems.length ? 1 : 0);
}
