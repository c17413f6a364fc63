"use client";

import { TextInput } from "@mantine/core";
import { useRef } from "react";
import { Shape } from "@/components/shape";
import { useKeys } from "@/components/use-keys";

/** The search field of a list; the shortcut "/" focuses it. */
export function SearchField({
  label,
  placeholder = label,
  className,
  words,
  onChange,
}: {
  label: string;
  placeholder?: string;
  className: string | undefined;
  words: string;
  onChange: (words: string) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  useKeys({ "/": () => field.current?.focus() });
  return (
    <TextInput
      ref={field}
      className={className}
      aria-label={label}
      title={`${label} (/)`}
      placeholder={placeholder}
      leftSection={<Shape name="search" />}
      value={words}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
