// Loads entries and says how that went with each.
const [, , ...entries] = process.argv
const outcomes = entries.map(async (entry) => {
  const outcome = await import(`makeshop-np-atobarai${entry.slice(1)}`).then(
    () => 'loaded',
    (error) => `${error.code}: ${error.message}`,
  )
  return [entry, outcome]
})
console.log(JSON.stringify(Object.fromEntries(await Promise.all(outcomes))))
