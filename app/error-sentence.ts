"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { ERROR_CODES, type ErrorCode, type ErrorValues } from "@/domain/errors";

interface ErrorResponse {
  code: ErrorCode;
  values: ErrorValues;
  fields?: { path: string; problem: string; values?: Readonly<Record<string, string>> }[];
}

const isErrorResponse = (data: unknown): data is ErrorResponse =>
  typeof data === "object" && data !== null && "code" in data && ERROR_CODES.includes(data.code as ErrorCode);

/** The error that the server returned, by code; undefined if it could not be reached or returned no such error. */
export const errorResponseOf = (error: unknown): ErrorResponse | undefined => {
  const data = error instanceof Error && "data" in error ? error.data : undefined;
  const response = data && typeof data === "object" && "error" in data ? data.error : undefined;
  return isErrorResponse(response) ? response : undefined;
};

/** The code of an error, for screens that handle it themselves. */
export const errorCode = (error: unknown): ErrorCode | undefined => errorResponseOf(error)?.code;

/** Turns the error response of a route into a sentence; without one, that the server could not be reached. */
export function useRefusalSentence(): (response: unknown) => string {
  const t = useTranslations();
  return useCallback(
    (response) => {
      if (!isErrorResponse(response)) return t("ui.unreachable");
      const problem = response.fields?.[0]?.problem;
      if (response.code === "INPUT_INVALID" && problem && t.has(`fields.${problem}` as "fields.name_missing"))
        return t(`fields.${problem}` as "fields.name_missing");
      return t(`errors.${response.code}`, response.values as never);
    },
    [t],
  );
}

/** Turns any error of a procedure into a sentence in the language of the screen: what, where, what to do. */
export function useErrorSentence(): (error: unknown) => string {
  const sentence = useRefusalSentence();
  return useCallback((error) => sentence(errorResponseOf(error)), [sentence]);
}
