import { expect, test } from "vitest";
import type { FrameRequest } from "../../src/localhost/page/frame/messages.ts";
import { createScriptRun } from "../../src/localhost/page/frame/script-run.ts";

function start() {
  const sent: FrameRequest[] = [];
  const { run, receive } = createScriptRun((request) => sent.push(request));
  const calls = (): readonly string[] => sent.map((request) => (request.kind === "run" ? request.functionName : request.kind));
  return { run, receive, calls };
}

test("ten calls run at a time, and the next starts when one of them ends, whichever it is", () => {
  const { run, receive, calls } = start();
  for (let index = 1; index <= 12; index += 1) run[`call${index}`]?.();
  expect(calls()).toHaveLength(10);
  receive({ kind: "reply", call: 7, ok: true, json: "null" });
  expect(calls().at(-1)).toBe("call11");
  receive({ kind: "reply", call: 1, ok: true, json: "null" });
  expect(calls()).toHaveLength(12);
});

test("each call answers its own handlers, in any order", () => {
  const { run, receive } = start();
  const heard: unknown[] = [];
  const prepared = run.withSuccessHandler((value, user) => heard.push([value, user]));
  prepared.withUserObject("first")["one"]?.();
  prepared.withUserObject("second")["two"]?.();
  receive({ kind: "reply", call: 2, ok: true, json: "[2]" });
  receive({ kind: "reply", call: 1, ok: true, json: '{"a":1}' });
  expect(heard).toEqual([
    [[2], "second"],
    [{ a: 1 }, "first"],
  ]);
});

test("a failure reaches the failure handler alone, and a late answer no one", () => {
  const { run, receive } = start();
  const heard: unknown[] = [];
  run
    .withSuccessHandler(() => heard.push("success"))
    .withFailureHandler((error, user) => heard.push(error.message, user))
    ["one"]?.();
  receive({ kind: "reply", call: 1, ok: false, message: "Exception: no" });
  receive({ kind: "reply", call: 1, ok: true, json: "1" });
  expect(heard).toEqual(["Exception: no", undefined]);
});
