import type { Answer, DescribedOperation } from "../openapi/document";
import type { Method } from "../openapi/operation";
import type { Parameter } from "../openapi/parameters";

interface OperationTextProps {
  operation: DescribedOperation & { path: string; method: Method };
}

/** One operation of the description: its address, parameters, answers and an address to try. */
export function OperationText({ operation }: OperationTextProps) {
  const { path, method, operationId, summary, description, parameters, requestBody, responses } = operation;
  const address = exampleAddress(path, parameters);
  return (
    <article class="operation" aria-labelledby={operationId}>
      <h3 id={operationId}>
        <a href={`#${operationId}`}>
          <span class="method">{method.toUpperCase()}</span> <code>{breakable(path)}</code>
        </a>
      </h3>
      <p>
        {summary}.{description !== undefined && ` ${description}`}
      </p>
      {operation.security === undefined && (
        <p class="try">
          Try: <a href={address}>{breakable(address)}</a>
        </p>
      )}
      {parameters.length > 0 && (
        <>
          <h4>Parameters</h4>
          <dl class="terms">
            {parameters.map((parameter) => (
              <div>
                <dt>
                  <code>{parameter.name}</code>{" "}
                  <span class="soft">
                    in {parameter.in}
                    {parameter.required && ", required"}
                  </span>
                </dt>
                <dd>
                  {parameter.description} <Allowed schema={parameter.schema} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {requestBody !== undefined && (
        <p>
          It takes a body of <code>application/json</code>, as <a href="#publish">described above</a>.
        </p>
      )}
      <h4>Answers</h4>
      <dl class="terms">
        {Object.entries(responses).map(([status, answer]) => (
          <div>
            <dt>
              <code>{status}</code>
            </dt>
            <dd>
              <AnswerText answer={answer} />
            </dd>
          </div>
        ))}
      </dl>
      <ExampleBody answer={responses["200"]} />
    </article>
  );
}

function Allowed({ schema }: { schema: Parameter["schema"] }) {
  if (schema.enum) {
    return (
      <>
        One of{" "}
        {schema.enum.map((value, index) => (
          <>
            {index > 0 && ", "}
            <code>{value}</code>
          </>
        ))}
        {schema.default !== undefined && (
          <>
            ; <code>{schema.default}</code> where it is not given
          </>
        )}
        .
      </>
    );
  }
  if (schema.minimum !== undefined) {
    return (
      <>
        A whole number from {schema.minimum} to {schema.maximum}.
      </>
    );
  }
  return schema.maxLength === undefined ? null : <>At most {schema.maxLength} characters.</>;
}

/** Problems as links to what they mean, everything else by its media types and how long it may be kept. */
function AnswerText({ answer }: { answer: Answer }) {
  const problems = Object.keys(answer.content?.["application/problem+json"]?.examples ?? {});
  if (problems.length > 0) {
    return (
      <>
        {problems.map((code, index) => (
          <>
            {index > 0 && ", "}
            <a href={`#${code}`}>{code}</a>
          </>
        ))}
      </>
    );
  }
  const types = Object.keys(answer.content ?? {});
  if (types.length === 0) return <>{answer.description}</>;
  return (
    <>
      {types.map((type, index) => (
        <>
          {index > 0 && " or "}
          <code>{type}</code>
        </>
      ))}
    </>
  );
}

function ExampleBody({ answer }: { answer: Answer | undefined }) {
  const [type, media] = Object.entries(answer?.content ?? {}).find(([, { example }]) => example) ?? [];
  if (media === undefined) return null;
  return (
    <details>
      <summary>Example of {type}</summary>
      <pre>
        <code>{JSON.stringify(media.example, null, 2)}</code>
      </pre>
    </details>
  );
}

function exampleAddress(path: string, parameters: readonly Parameter[]): string {
  const filled = parameters
    .filter((parameter) => parameter.in === "path")
    .reduce((address, { name, example }) => address.replace(`{${name}}`, String(example)), path);
  const query = new URLSearchParams(
    parameters
      .filter((parameter) => parameter.in === "query" && parameter.example !== undefined)
      .map(({ name, example }) => [name, String(example)]),
  );
  return query.size === 0 ? filled : `${filled}?${query}`;
}

/** An address that may break before its slashes, as browsers do not break in words. */
function breakable(address: string) {
  return address.split(/(?=[/?&])/).map((part) => (
    <>
      <wbr />
      {part}
    </>
  ));
}
