/** What a piece told its surroundings last, where a test can read it. */
export function Told({ value }: { readonly value: unknown }) {
  return (
    <>
      <button type="button">next</button>
      <output>{JSON.stringify(value)}</output>
    </>
  );
}
