"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { WordingInput } from "@/domain/wording/inputs";
import type { WordingStep } from "@/server/wording/propose";
import { useRefusalSentence } from "../../error-sentence";

export type Done = Extract<WordingStep, { step: "done" }>;

/** What wording help is doing: nothing yet, waiting for the answer, or finished with proposals or a sentence that says why not. */
type State =
  | { status: "idle" }
  | { status: "asking"; answered: number; of: number }
  | { status: "done"; result: Done; version: number }
  | { status: "failed"; why: string };

/** The JSON lines of a response, as they come. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<WordingStep> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line) yield JSON.parse(line) as WordingStep;
  }
}

/** Asks wording help and follows its answer; cancelling, or leaving the page, ends the request everywhere. */
export function useWording() {
  const t = useTranslations("wording");
  const refusal = useRefusalSentence();
  const [state, setState] = useState<State>({ status: "idle" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const follow = async (input: WordingInput, signal: AbortSignal): Promise<State> => {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify(input);
    const response = await fetch("/api/wording", { method: "POST", headers, body, signal });
    if (!response.ok || !response.body) {
      const { error } = await response.json().catch(() => ({ error: undefined }));
      return { status: "failed", why: refusal(error) };
    }
    for await (const step of linesOf(response.body)) {
      if (step.step === "progress") setState({ status: "asking", answered: step.answered, of: step.of });
      else if (step.step === "done") return { status: "done", result: step, version: input.version };
      else return { status: "failed", why: t(`problem.${step.problem}`) };
    }
    return { status: "failed", why: t("problem.malformed") };
  };
  const ask = async (input: WordingInput) => {
    const abort = new AbortController();
    running.current = abort;
    setState({ status: "asking", answered: 0, of: 0 });
    try {
      setState(await follow(input, abort.signal));
    } catch {
      setState(abort.signal.aborted ? { status: "idle" } : { status: "failed", why: refusal(undefined) });
    }
  };
  return { state, ask, cancel: () => running.current?.abort() };
}
