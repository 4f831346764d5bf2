/** @returns {Promise<Record<string, boolean>>} what an application's page says of the sixteen checks, by their names */
export async function resultsAt(browser, url) {
  await browser.goto(url);
  await browser.until(() => window.results !== undefined);
  return browser.evaluate(() => window.results);
}
