# R 4 or newer; nothing to install.
site <- "{{site}}"
read_table <- function(name) {
  read.csv(paste0(site, name), fileEncoding = "UTF-8-BOM", colClasses = "character")
}

units <- read_table("data/units.csv")
paragraph <- subset(units, declaration == "2025" & paragraph == "12" & subparagraph == "")
cat(paragraph$citation, paragraph$text, sep = "\n")

# How many units has each declaration, with the words of its resolution?
print(table(units$declaration))

# Who spoke about it, and does the source say so?
links <- read_table("data/bearings.csv")
statements <- read_table("statements.csv")
here <- links[links$kind == "statement" & links$unit == paragraph$locator, ]
speaker <- statements$speaker[match(here$record, statements$id)]
meeting <- statements$meeting[match(here$record, statements$id)]
meeting[meeting == ""] <- "no meeting named"
cat(paste0(speaker, ", ", meeting, ": ", here$basis), sep = "\n")
